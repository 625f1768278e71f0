package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;

/** What lets a worker past a person's limits for a while: the person's yes, or a ground in law. */
@ApplicationScoped
class WaysPast {
    /** How long either lasts. A declared parameter of this project. */
    static final Duration LASTS = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** Whether the person said yes to this worker, and it still counts. */
    boolean wasAsked(UUID worker, PersonId person, Instant at) {
        return !entities.createQuery(
                        "select a.id from AllowedLook a where a.personId = :person and a.workerId = :worker"
                                + " and a.givenAt <= :at and a.endsAt > :at",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("worker", worker)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The person says yes. */
    StoredAllowedLook allow(UUID worker, PersonId person, Instant at) {
        StoredAllowedLook row = new StoredAllowedLook();
        row.id = ids.next();
        row.personId = person.value();
        row.workerId = worker;
        row.givenAt = at;
        row.endsAt = at.plus(LASTS);
        entities.persist(row);
        return row;
    }

    /** The ground in law that this worker said, and that still counts. */
    Optional<PassThrough> ground(UUID worker, PersonId person, Instant at) {
        return entities.createQuery(
                        "select p from PassThrough p where p.personId = :person and p.workerId = :worker"
                                + " and p.claimedAt <= :at and p.endsAt > :at order by p.claimedAt, p.id",
                        StoredPassThrough.class)
                .setParameter("person", person.value())
                .setParameter("worker", worker)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new PassThrough(row.id, row.ground, row.why));
    }

    /** A worker says that the law lets them past. */
    StoredPassThrough goPast(UUID worker, PersonId person, LegalGround ground, String why, Instant at) {
        StoredPassThrough row = new StoredPassThrough();
        row.id = ids.next();
        row.personId = person.value();
        row.workerId = worker;
        row.ground = ground;
        row.why = why;
        row.claimedAt = at;
        row.endsAt = at.plus(LASTS);
        entities.persist(row);
        return row;
    }
}
