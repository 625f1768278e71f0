package org.carerecordguarantee.model.decision;

import java.util.Objects;

/** The rule looked and has nothing against it; it opens nothing by itself. */
public record Pass(ClauseId clause, Gate gate) implements Finding {
    public Pass {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gate, "gate");
    }
}
