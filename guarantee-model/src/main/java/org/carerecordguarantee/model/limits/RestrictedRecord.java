package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;

/**
 * That the council keeps a record closed to all but named people, and why (LIM-08).
 *
 * <p>Somebody who may restrict records does it, with a kind of reason and in writing; each worker is named for a while.
 * Every {@value #DAYS_BETWEEN_REVIEWS} days somebody decides whether it goes on; if nobody does, it becomes the matter of
 * somebody more senior, and it stays closed. It ends by a decision and by nothing else.
 *
 * @param reviewedAt when it was last decided that it goes on
 * @param endedAt when it was decided that it ends; empty while it holds
 */
@Upholds("LIM-08")
public record RestrictedRecord(
        UUID id,
        PersonId person,
        RestrictionReason reason,
        Instant from,
        Optional<Instant> reviewedAt,
        Optional<Instant> endedAt,
        List<RestrictionGrant> grants) {
    /** A declared parameter: how many days may pass until somebody decides again. */
    public static final int DAYS_BETWEEN_REVIEWS = 90;

    public RestrictedRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reviewedAt, "reviewedAt");
        Objects.requireNonNull(endedAt, "endedAt");
        grants = List.copyOf(grants);
    }

    /** Whether it holds at this instant. */
    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && endedAt.map(at::isBefore).orElse(true);
    }

    /** The day by which somebody decides again, in London. */
    public LocalDate reviewDueOn() {
        return London.dateOf(reviewedAt.orElse(from)).plusDays(DAYS_BETWEEN_REVIEWS);
    }

    /** What it means for this worker. */
    public Placed placed(UUID worker, Instant at) {
        if (!holdsAt(at)) {
            return Placed.NOT_RESTRICTED;
        }
        return grants.stream().anyMatch(grant -> grant.worker().equals(worker) && grant.countsAt(at))
                ? Placed.NAMED
                : Placed.NOT_NAMED;
    }
}
