package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/** The ties that are not between a worker and a person, and which a broken system takes for it all the same. */
@ApplicationScoped
class TiesOfOthers {
    private static final String ALIVE = "select r.id, r.beginsAt from Relationship r where not exists"
            + " (select e.relationshipId from RelationshipEnd e where e.relationshipId = r.id) and ";

    @PersistenceContext
    private EntityManager entities;

    /** The worker's ties to other people, as though they were ties to this one. */
    List<LegitimateRelationship> toAnybodyElse(UUID worker, PersonId person) {
        TypedQuery<Object[]> ties = entities.createQuery(ALIVE + "r.workerId = :worker", Object[].class)
                .setParameter("worker", worker);
        return between(worker, person, ties);
    }

    /** The ties of the person to others of the worker's organisation, as though they were the worker's. */
    List<LegitimateRelationship> ofColleagues(UUID worker, PersonId person) {
        TypedQuery<Object[]> ties = entities.createQuery(
                        ALIVE + "r.personId = :person and r.workerId in (select w.id from Worker w, Worker me"
                                + " where me.id = :worker and w.team.organisation = me.team.organisation)",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("worker", worker);
        return between(worker, person, ties);
    }

    /** Whether nobody has been tied to the person for longer. */
    boolean isFirst(UUID worker, PersonId person) {
        return entities.createQuery(
                        "select r.workerId from Relationship r where r.personId = :person order by r.beginsAt, r.id",
                        UUID.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .allMatch(worker::equals);
    }

    private static List<LegitimateRelationship> between(UUID worker, PersonId person, TypedQuery<Object[]> ties) {
        return ties.getResultStream()
                .map(row -> new LegitimateRelationship(
                        (UUID) row[0],
                        worker,
                        person,
                        RelationshipCause.ALLOCATION,
                        (Instant) row[1],
                        Optional.empty()))
                .toList();
    }
}
