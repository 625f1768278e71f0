package org.carerecordguarantee.model.decision;

import java.util.Objects;

/**
 * Holds the place of a clause whose facts nobody supplies yet. It always abstains, so that every gate is asked, the
 * explanation is whole, and the log says of this gate that it was not judged.
 */
public record AbstainingGate(Gate gate, ClauseId clause) implements Rule {
    public AbstainingGate {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        return new Abstain(clause, gate);
    }
}
