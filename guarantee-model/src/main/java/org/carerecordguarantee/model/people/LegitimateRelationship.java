package org.carerecordguarantee.model.people;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The reason why one worker may open one person's record (CTL-03).
 *
 * <p>It begins with its cause and ends with it. A relationship that has ended is kept as history and is worth as much as
 * none.
 *
 * <p>INVARIANT: {@code until}, where there is one, is not before {@code from}.
 *
 * @param worker who may open the record
 * @param person whose record it is
 * @param from the first instant at which it counts
 * @param until the first instant at which it counts no longer; empty while no end is known
 */
public record LegitimateRelationship(
        UUID id, UUID worker, PersonId person, RelationshipCause cause, Instant from, Optional<Instant> until) {
    public LegitimateRelationship {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("a relationship cannot end before it begins");
        }
    }

    /** Whether it counts at this instant: the first instant is in, the last is out. */
    public boolean aliveAt(Instant instant) {
        return !instant.isBefore(from) && until.map(instant::isBefore).orElse(true);
    }

    /**
     * The same relationship with its cause gone.
     *
     * @param end when the cause went; a relationship that had ended earlier keeps its earlier end
     */
    public LegitimateRelationship endedAt(Instant end) {
        Instant notBeforeItBegan = end.isBefore(from) ? from : end;
        Instant earlier =
                until.filter(known -> known.isBefore(notBeforeItBegan)).orElse(notBeforeItBegan);
        return new LegitimateRelationship(id, worker, person, cause, from, Optional.of(earlier));
    }
}
