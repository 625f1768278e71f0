package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.misuse.Suspension;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Nobody;

/**
 * Whose access is suspended (ACT-02). It holds from the commit that suspends to the commit that lifts, whatever clock a
 * person has: what was read before either is read, and the very next look is judged by it.
 */
@ApplicationScoped
class Suspensions {
    private static final String STANDING =
            "select s from Suspension s left join SuspensionEnd e on e.suspensionId = s.id where e.suspensionId is null";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /**
     * Who is suspended, and from what.
     *
     * @param worker or the team: exactly one of them
     * @param person whose record; empty for all
     */
    record New(Optional<UUID> worker, Optional<UUID> team, Optional<UUID> person, String reason) {}

    StoredSuspension suspend(New handedIn, UUID by, Instant at) {
        StoredSuspension row = new StoredSuspension();
        row.id = ids.next();
        row.ofTeam = handedIn.team().isPresent();
        row.keptOutId = handedIn.team().or(handedIn::worker).orElseThrow();
        row.personId = Nobody.or(handedIn.person());
        row.reason = handedIn.reason();
        row.suspendedBy = by;
        row.suspendedAt = at;
        entities.persist(row);
        return row;
    }

    Optional<StoredSuspension> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredSuspension.class, id));
    }

    Optional<StoredLifting> lifting(UUID suspension) {
        return Optional.ofNullable(entities.find(StoredLifting.class, suspension));
    }

    void lift(UUID suspension, String reason, UUID by, Instant at) {
        StoredLifting row = new StoredLifting();
        row.suspensionId = suspension;
        row.reason = reason;
        row.liftedBy = by;
        row.liftedAt = at;
        entities.persist(row);
    }

    /** How far somebody who works in this team is kept out, asking about this person or about nobody. */
    Suspension.Extent extent(UUID worker, Optional<UUID> team, Optional<PersonId> person) {
        List<StoredSuspension> standing = entities.createQuery(
                        STANDING + " and s.keptOutId in (:worker, :team)", StoredSuspension.class)
                .setParameter("worker", worker)
                .setParameter("team", team.orElse(worker))
                .getResultList();
        if (standing.stream().anyMatch(row -> Nobody.read(row.personId).isEmpty())) {
            return Suspension.Extent.EVERYTHING;
        }
        boolean here = person.map(PersonId::value)
                .filter(id -> standing.stream().anyMatch(row -> id.equals(row.personId)))
                .isPresent();
        return here ? Suspension.Extent.THIS_RECORD : Suspension.Extent.NONE;
    }

    /** Those that stand, the oldest first. */
    List<StoredSuspension> standing(StoredSuspension after, int limit) {
        TypedQuery<StoredSuspension> query = entities.createQuery(
                        STANDING
                                + (after == null
                                        ? ""
                                        : " and (s.suspendedAt > :at or (s.suspendedAt = :at and s.id > :id))")
                                + " order by s.suspendedAt, s.id",
                        StoredSuspension.class)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.suspendedAt).setParameter("id", after.id);
        }
        return query.getResultList();
    }
}
