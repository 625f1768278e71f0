package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.misuse.BreachClock;
import org.carerecordguarantee.model.misuse.BreachDecision;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Nobody;

/**
 * Breaches as they are kept. Reporting one starts its clock and the duty to decide about it; neither stands without the
 * other.
 *
 * <p>INVARIANT: whoever writes here holds the lock on the person's list of who looked.
 */
@ApplicationScoped
class Breaches {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    @Inject
    private Duties duties;

    /**
     * Reports one.
     *
     * @param aware when the council became aware
     */
    StoredBreach report(
            PersonId person, String words, Instant aware, Optional<UUID> investigation, UUID by, Instant at) {
        StoredBreach row = new StoredBreach();
        row.id = ids.next();
        row.personId = person.value();
        row.words = words;
        row.awareAt = aware;
        row.investigationId = Nobody.or(investigation);
        row.reportedBy = by;
        row.reportedAt = at;
        entities.persist(row);
        // What is decided about it, or a missing file, refers to it, and nothing in the mapping says so.
        entities.flush();
        duties.raise(DutyKind.DECIDE_BREACH, person, row.id, at, new BreachClock(aware).due());
        return row;
    }

    Optional<StoredBreach> find(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(StoredBreach.class, id))
                .filter(row -> row.personId.equals(person.value()));
    }

    List<StoredBreach> of(PersonId person) {
        return entities.createQuery(
                        "select b from Breach b where b.personId = :person order by b.reportedAt desc, b.id desc",
                        StoredBreach.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    void decide(UUID breach, BreachDecision decision, UUID by, Instant at) {
        StoredBreachDecision row = new StoredBreachDecision();
        row.breachId = breach;
        row.risk = decision.risk();
        row.reasons = decision.reasons();
        row.commissionerToldAt = decision.commissionerToldAt().orElse(null);
        row.whyLate = decision.whyLate().orElse(null);
        row.decidedBy = by;
        row.decidedAt = at;
        entities.persist(row);
    }

    Optional<StoredBreachDecision> decision(UUID breach) {
        return Optional.ofNullable(entities.find(StoredBreachDecision.class, breach));
    }
}
