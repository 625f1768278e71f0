package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.events.AlertDecided;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Nobody;

/** The alerts that the privacy officer works. */
@ApplicationScoped
public class PrivacyAlerts {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    @Inject
    private Duties duties;

    @Inject
    private Event<AlertDecided> decided;

    /** Raises an alert about a claim of a relationship, in the transaction that makes it. */
    public void raise(LegitimateRelationship claim, Instant at) {
        keep(AlertKind.SELF_CLAIM, Optional.of(claim.person()), claim.worker(), claim.id(), at);
    }

    /**
     * Raises an alert about something that a worker did; one that is open already about the same thing is enough.
     *
     * @param person whose record it is about; empty for what is about a worker alone
     * @param about the claim or finding that gave rise to it
     */
    public void raiseAbout(AlertKind kind, Optional<PersonId> person, UUID worker, UUID about, Instant at) {
        boolean open = !entities.createQuery(
                        "select a.id from Alert a where a.about = :about and a.kind = :kind and a.state = :open",
                        UUID.class)
                .setParameter("about", about)
                .setParameter("kind", kind)
                .setParameter("open", AlertState.OPEN)
                .getResultList()
                .isEmpty();
        if (!open) {
            keep(kind, person, worker, about, at);
        }
    }

    /**
     * Decides about an alert.
     *
     * @return false if somebody has decided before
     */
    boolean decide(UUID id, Verdict verdict, String reason, UUID by, Instant at) {
        // Read again under a lock of its own: two officers may have opened it at once, and it may be about nobody's
        // list.
        StoredAlert alert = entities.find(StoredAlert.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (alert.state == AlertState.REVIEWED) {
            return false;
        }
        StoredDecision decision = new StoredDecision();
        decision.alertId = alert.id;
        decision.verdict = verdict;
        decision.reason = reason;
        decision.decidedBy = by;
        decision.decidedAt = at;
        entities.persist(decision);
        alert.reviewed();
        duties.open(alert.kind.review(), alert.id)
                .ifPresent(review -> duties.discharge(review.id(), by, at, verdict.name()));
        decided.fire(new AlertDecided(
                alert.id, alert.kind.name(), alert.person(), alert.workerId, alert.about, verdict, reason, by, at));
        return true;
    }

    private void keep(AlertKind kind, Optional<PersonId> person, UUID worker, UUID about, Instant at) {
        LocalDate dueOn = WorkingDays.inEngland().after(London.dateOf(at), kind.workingDays());
        StoredAlert alert = new StoredAlert();
        alert.id = ids.next();
        alert.kind = kind;
        alert.raisedAt = at;
        alert.dueOn = dueOn;
        alert.state = AlertState.OPEN;
        alert.personId = Nobody.or(person.map(PersonId::value));
        alert.workerId = worker;
        alert.about = about;
        entities.persist(alert);
        person.ifPresent(
                whose -> duties.raise(kind.review(), whose, alert.id, Optional.of(worker), at, Duties.endOf(dueOn)));
    }

    /**
     * What nobody has looked into yet, the earliest due first, so that however many are raised none is pushed out.
     *
     * @param about what they are to be about, such as one claim; empty for whatever it is
     * @param after the alert behind which to go on; null from the start
     */
    List<StoredAlert> open(Optional<UUID> about, StoredAlert after, int limit) {
        TypedQuery<StoredAlert> query = entities.createQuery(
                        "select a from Alert a where a.state = :open"
                                + (about.isPresent() ? " and a.about = :about" : "")
                                + (after == null ? "" : " and (a.dueOn > :due or (a.dueOn = :due and a.id > :id))")
                                + " order by a.dueOn, a.id",
                        StoredAlert.class)
                .setParameter("open", AlertState.OPEN)
                .setMaxResults(limit);
        about.ifPresent(id -> query.setParameter("about", id));
        if (after != null) {
            query.setParameter("due", after.dueOn).setParameter("id", after.id);
        }
        return query.getResultList();
    }

    /** One alert as it is shown, for a promise that goes on from it. */
    public Optional<AlertView> known(UUID id) {
        return find(id).map(AlertView::of);
    }

    Optional<StoredAlert> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredAlert.class, id));
    }
}
