package org.carerecordguarantee.conformance.port;

/** What the person chooses when a limit has been explained. */
public enum LimitChoice {
    GO_ON,
    DROP
}
