package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rule refuses the whole request.
 *
 * @param instead the clause under which the actor may have what they are refused here, where there is one: a worker who
 *     wants their own record is sent the way of everybody else
 */
public record Forbid(
        ClauseId clause,
        Gate gate,
        ReasonCode reason,
        Set<OverrideGround> overridableBy,
        Visibility visibility,
        Optional<ClauseId> instead)
        implements Restriction {
    /** @throws IllegalArgumentException if it would yield to more than its gate does */
    public Forbid {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(reason, "reason");
        overridableBy = Restriction.withinGate(gate, overridableBy);
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(instead, "instead");
    }

    public Forbid(
            ClauseId clause, Gate gate, ReasonCode reason, Set<OverrideGround> overridableBy, Visibility visibility) {
        this(clause, gate, reason, overridableBy, visibility, Optional.empty());
    }
}
