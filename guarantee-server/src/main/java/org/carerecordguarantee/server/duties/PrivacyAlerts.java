package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.people.FreshIds;

/** The alerts that the privacy officer works. */
@ApplicationScoped
public class PrivacyAlerts {
    /** In how many working days somebody has to have looked into it. A declared parameter (CTL-04). */
    public static final int WORKING_DAYS_TO_REVIEW = 2;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** Raises an alert about a claim, in the transaction that makes it. */
    public void raise(LegitimateRelationship claim, Instant at) {
        StoredAlert alert = new StoredAlert();
        alert.id = ids.next();
        alert.kind = AlertKind.SELF_CLAIM;
        alert.raisedAt = at;
        alert.dueOn = WorkingDays.inEngland().after(London.dateOf(at), WORKING_DAYS_TO_REVIEW);
        alert.state = AlertState.OPEN;
        alert.personId = claim.person().value();
        alert.workerId = claim.worker();
        alert.relationshipId = claim.id();
        entities.persist(alert);
    }

    /**
     * What nobody has looked into yet, the earliest due first, so that however many are raised none is pushed out.
     *
     * @param after the alert behind which to go on; null from the start
     */
    List<StoredAlert> open(StoredAlert after, int limit) {
        TypedQuery<StoredAlert> query = entities.createQuery(
                        "select a from Alert a where a.state = :open"
                                + (after == null ? "" : " and (a.dueOn > :due or (a.dueOn = :due and a.id > :id))")
                                + " order by a.dueOn, a.id",
                        StoredAlert.class)
                .setParameter("open", AlertState.OPEN)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("due", after.dueOn).setParameter("id", after.id);
        }
        return query.getResultList();
    }

    Optional<StoredAlert> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredAlert.class, id));
    }
}
