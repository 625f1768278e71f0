package org.carerecordguarantee.model.decision;

import java.util.Set;

/** A finding that takes something away: all ({@link Forbid}) or some items ({@link Narrow}). */
public sealed interface Restriction extends Finding permits Forbid, Narrow {
    ReasonCode reason();

    /** What may take a request past it; empty for nothing. Never more than its gate allows. */
    Set<OverrideGround> overridableBy();

    Visibility visibility();

    /**
     * Holds a restriction to its gate.
     *
     * @throws IllegalArgumentException if it would yield to more than its gate does
     */
    static Set<OverrideGround> withinGate(Gate gate, Set<OverrideGround> overridableBy) {
        if (!gate.mayBePassedOn().containsAll(overridableBy)) {
            throw new IllegalArgumentException("a refusal at gate " + gate.number() + " does not yield to that");
        }
        return Set.copyOf(overridableBy);
    }
}
