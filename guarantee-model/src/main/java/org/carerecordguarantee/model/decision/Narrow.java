package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.Set;

/**
 * The rule takes some items out of what is wanted.
 *
 * @param items what it takes out; items that were not wanted are of no effect
 */
public record Narrow(
        ClauseId clause,
        Gate gate,
        Set<ItemRef> items,
        ReasonCode reason,
        Set<OverrideGround> overridableBy,
        Visibility visibility)
        implements Restriction {
    /** @throws IllegalArgumentException if it would yield to more than its gate does */
    public Narrow {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gate, "gate");
        items = Set.copyOf(items);
        Objects.requireNonNull(reason, "reason");
        overridableBy = Restriction.withinGate(gate, overridableBy);
        Objects.requireNonNull(visibility, "visibility");
    }
}
