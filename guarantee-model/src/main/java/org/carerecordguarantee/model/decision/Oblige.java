package org.carerecordguarantee.model.decision;

import java.util.Objects;

/** If it is allowed, something must be done about it in the same transaction. */
public record Oblige(ClauseId clause, Gate gate, Obligation obligation) implements Finding {
    public Oblige {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(obligation, "obligation");
    }
}
