package org.carerecordguarantee.conformance.port;

/** How somebody tries to alter the list of who looked. */
public enum Alteration {
    CHANGE,
    DELETE,
    ADD
}
