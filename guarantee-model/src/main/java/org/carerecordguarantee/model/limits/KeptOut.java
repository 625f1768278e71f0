package org.carerecordguarantee.model.limits;

/** Whether the person's limits keep somebody out of the whole record. */
public enum KeptOut {
    NO,
    /** The person is to be asked first, and has not said yes to this worker. */
    NOT_ASKED,
    /** They are shut out, or their team or organisation is. */
    SHUT_OUT
}
