package org.carerecordguarantee.model.decision;

/** What must be done because something was allowed. */
public enum Obligation {
    /** Raise an alert for the privacy officer, without any person's identifier in it. */
    ALERT_PRIVACY_OFFICER,
    /** Tell the person. */
    TELL_PERSON,
    /** Have somebody decide by a date whether it was right. */
    REVIEW
}
