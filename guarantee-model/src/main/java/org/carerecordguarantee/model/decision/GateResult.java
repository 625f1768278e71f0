package org.carerecordguarantee.model.decision;

/** How one gate came out. */
public enum GateResult {
    /** At least one rule judged it, and none refused. */
    PASSED,
    /** A rule refused. */
    REFUSED,
    /** A rule refused, and an emergency went past it. */
    OVERRIDDEN,
    /** No rule had anything to say. */
    ABSTAINED
}
