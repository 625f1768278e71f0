package org.carerecordguarantee.model.decision;

/** How much of a refusal anybody but an auditor is told. */
public enum Visibility {
    /** The reason, the gate and the clause. */
    STATED,
    /** That it was refused, and not why. */
    NEUTRAL,
    /** Nothing: for them it is as if the record or item did not exist. */
    HIDDEN
}
