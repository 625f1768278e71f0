package org.carerecordguarantee.model.decision;

import java.util.Objects;

/** The rule has nothing to say about this request. */
public record Abstain(ClauseId clause, Gate gate) implements Finding {
    public Abstain {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gate, "gate");
    }
}
