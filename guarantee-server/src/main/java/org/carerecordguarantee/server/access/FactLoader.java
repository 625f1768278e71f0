package org.carerecordguarantee.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.Account;

/**
 * What one promise knows for a decision. Each promise has its own; {@link Judge} asks them all.
 *
 * <p>INVARIANT: it reads inside the transaction of the request and after the lock on the person's list, so that what
 * was changed before is known here.
 */
public interface FactLoader {
    /** What holds before anything is looked for: of the caller, and between them and the person. */
    default List<Fact> factsFor(AccessRequest request, Account account) {
        return List.of();
    }

    /** An emergency that this caller claimed about this person and that still holds (EMG-03). */
    default Optional<EmergencyClaim> emergency(Account account, PersonId person, Instant at) {
        return Optional.empty();
    }

    /** A ground in law that this caller claimed to go past this person's limits, and that still holds (LIM-05). */
    default Optional<PassThrough> passThrough(Account account, PersonId person, Instant at) {
        return Optional.empty();
    }

    /** What follows from what was found. */
    default List<Fact> factsOf(Sought sought) {
        return List.of();
    }
}
