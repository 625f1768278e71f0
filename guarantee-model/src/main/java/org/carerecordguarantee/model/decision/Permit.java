package org.carerecordguarantee.model.decision;

import java.util.Objects;

/** The rule opens the door. Without at least one of these, nothing is allowed. */
public record Permit(ClauseId clause, Gate gate) implements Finding {
    public Permit {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gate, "gate");
    }
}
