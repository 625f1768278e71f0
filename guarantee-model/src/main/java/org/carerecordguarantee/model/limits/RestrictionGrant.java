package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody is named on the list of a restricted record, for a while.
 *
 * @param from the first instant at which it counts
 * @param until the first instant at which it counts no longer
 * @param endedAt when somebody took it away before its time
 */
public record RestrictionGrant(
        UUID id, UUID worker, GrantKind kind, Instant from, Instant until, Optional<Instant> endedAt) {
    /** In how many working days before its end those who decide are warned of it. A declared parameter. */
    public static final int WORKING_DAYS_OF_WARNING = 3;

    public RestrictionGrant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(endedAt, "endedAt");
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a grant ends after it starts");
        }
    }

    /** A grant given now. */
    public static RestrictionGrant given(UUID id, UUID worker, GrantKind kind, Instant at) {
        return new RestrictionGrant(id, worker, kind, at, kind.endOf(at), Optional.empty());
    }

    public boolean countsAt(Instant at) {
        return !at.isBefore(from)
                && at.isBefore(until)
                && endedAt.map(at::isBefore).orElse(true);
    }
}
