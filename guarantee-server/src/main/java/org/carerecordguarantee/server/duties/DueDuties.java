package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.platform.Time;

/** Finds the duties whose time has passed, each by the clock of its person, and lets each fall due by itself. */
@ApplicationScoped
class DueDuties {
    private static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Time time;

    @Inject
    private FallingDue fallingDue;

    /** A duty that may have fallen due. */
    record Candidate(UUID duty, PersonId person) {}

    /** One that fails is left for the next time and does not hold up the others. */
    void letFallDue() {
        List<RuntimeException> failures = new ArrayList<>();
        for (Candidate each : candidates()) {
            try {
                fallingDue.fallDue(each);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    List<Candidate> candidates() {
        Instant now = time.now();
        List<Candidate> found = new ArrayList<>(waking("o.wakeAt <= :now", now, null));
        // In the demo some people's clocks are ahead of the true one, and some behind.
        time.moved()
                .forEach(person -> found.addAll(
                        waking("o.wakeAt <= :now and o.personId = :person", time.nowFor(person), person.value())));
        return found.stream().distinct().toList();
    }

    private List<Candidate> waking(String where, Instant now, UUID person) {
        var query = entities.createQuery(
                        "select o.dutyId, o.personId from OpenDuty o where " + where + " order by o.wakeAt, o.dutyId",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE);
        if (person != null) {
            query.setParameter("person", person);
        }
        return query.getResultStream()
                .map(row -> new Candidate((UUID) row[0], new PersonId((UUID) row[1])))
                .toList();
    }
}
