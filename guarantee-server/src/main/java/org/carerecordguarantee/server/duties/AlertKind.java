package org.carerecordguarantee.server.duties;

/** What an alert is about. */
public enum AlertKind {
    /** A worker claimed a relationship for themself (CTL-03). */
    SELF_CLAIM
}
