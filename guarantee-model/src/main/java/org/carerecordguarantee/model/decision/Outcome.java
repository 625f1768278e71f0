package org.carerecordguarantee.model.decision;

/** The end of a decision. */
public enum Outcome {
    ALLOWED,
    REFUSED
}
