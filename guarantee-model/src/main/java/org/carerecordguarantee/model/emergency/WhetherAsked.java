package org.carerecordguarantee.model.emergency;

/** Whether the person could be asked, and what they said (EMG-08). */
public enum WhetherAsked {
    /** Nobody could ask them, or they could not answer. */
    COULD_NOT_BE_ASKED,
    /** They were asked and agreed. */
    AGREED,
    /** They were asked and said no: for this occasion, which sets no limit for another. */
    SAID_NO
}
