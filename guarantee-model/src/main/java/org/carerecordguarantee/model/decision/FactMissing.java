package org.carerecordguarantee.model.decision;

/** A rule needed a fact that nobody supplied, so that it could not be evaluated. */
public final class FactMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FactMissing(Class<? extends Fact> kind) {
        super("nobody supplied " + kind.getSimpleName());
    }
}
