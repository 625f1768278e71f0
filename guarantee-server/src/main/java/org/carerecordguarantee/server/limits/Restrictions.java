package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.limits.GrantKind;
import org.carerecordguarantee.model.limits.RestrictedRecord;
import org.carerecordguarantee.model.limits.RestrictionGrant;
import org.carerecordguarantee.model.limits.RestrictionReason;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;

/**
 * The records that the council restricts, who is named for them, and what was decided about them.
 *
 * <p>INVARIANT: it adds rows and changes or removes none; whoever adds one holds the lock on the person's list of who looked.
 */
@ApplicationScoped
class Restrictions {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** The restriction that holds at this instant, if one does. */
    Optional<KeptRestriction> holding(PersonId person, Instant at) {
        return entities.createQuery(
                        "select r from RestrictedRecord r where r.personId = :person order by r.restrictedAt desc, r.id desc",
                        StoredRestriction.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(this::kept)
                .filter(each -> each.restricted().holdsAt(at))
                .findFirst();
    }

    KeptRestriction restrict(PersonId person, RestrictionReason reason, String why, UUID by, Instant at) {
        StoredRestriction row = new StoredRestriction();
        row.id = ids.next();
        row.personId = person.value();
        row.reason = reason;
        row.why = why;
        row.restrictedBy = by;
        row.restrictedAt = at;
        entities.persist(row);
        // Its names and reviews refer to it, and nothing in the mapping says so.
        entities.flush();
        return kept(row);
    }

    RestrictionGrant name(RestrictedRecord restricted, UUID worker, GrantKind kind, String why, UUID by, Instant at) {
        RestrictionGrant grant = RestrictionGrant.given(ids.next(), worker, kind, at);
        StoredGrant row = new StoredGrant();
        row.id = grant.id();
        row.restrictedId = restricted.id();
        row.workerId = worker;
        row.kind = kind;
        row.why = why;
        row.grantedBy = by;
        row.beginsAt = grant.from();
        row.endsAt = grant.until();
        entities.persist(row);
        entities.flush();
        return grant;
    }

    void endGrant(UUID grant, String why, UUID by, Instant at) {
        StoredGrantEnd row = new StoredGrantEnd();
        row.grantId = grant;
        row.why = why;
        row.endedBy = by;
        row.endedAt = at;
        entities.persist(row);
        entities.flush();
    }

    void review(RestrictedRecord restricted, boolean goesOn, String why, UUID by, Instant at) {
        StoredReview row = new StoredReview();
        row.id = ids.next();
        row.restrictedId = restricted.id();
        row.goesOn = goesOn;
        row.why = why;
        row.decidedBy = by;
        row.decidedAt = at;
        entities.persist(row);
        entities.flush();
    }

    private KeptRestriction kept(StoredRestriction row) {
        List<StoredReview> reviews = entities.createQuery(
                        "select v from RestrictionReview v where v.restrictedId = :id order by v.decidedAt, v.id",
                        StoredReview.class)
                .setParameter("id", row.id)
                .getResultList();
        List<RestrictionGrant> grants = entities.createQuery(
                        "select g, e from RestrictionGrant g left join RestrictionGrantEnd e on e.grantId = g.id"
                                + " where g.restrictedId = :id order by g.beginsAt, g.id",
                        Object[].class)
                .setParameter("id", row.id)
                .getResultStream()
                .map(pair -> grant((StoredGrant) pair[0], (StoredGrantEnd) pair[1]))
                .toList();
        return new KeptRestriction(
                new RestrictedRecord(
                        row.id,
                        new PersonId(row.personId),
                        row.reason,
                        row.restrictedAt,
                        last(reviews, true),
                        last(reviews, false),
                        grants),
                row.why);
    }

    private static Optional<Instant> last(List<StoredReview> reviews, boolean goesOn) {
        return reviews.stream()
                .filter(each -> each.goesOn == goesOn)
                .map(each -> each.decidedAt)
                .reduce((earlier, later) -> later);
    }

    private static RestrictionGrant grant(StoredGrant row, StoredGrantEnd end) {
        return new RestrictionGrant(
                row.id,
                row.workerId,
                row.kind,
                row.beginsAt,
                row.endsAt,
                Optional.ofNullable(end).map(ended -> ended.endedAt));
    }
}
