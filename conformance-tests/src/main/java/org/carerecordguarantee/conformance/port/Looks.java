package org.carerecordguarantee.conformance.port;

/** Which looks a reader of the list wants to see. */
public enum Looks {
    /** As a person first sees it: their own looks are left out. */
    BY_OTHERS,
    /** The person's own looks too. */
    ALL
}
