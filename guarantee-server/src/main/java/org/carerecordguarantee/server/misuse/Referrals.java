package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.server.people.FreshIds;

/** What was referred to other organisations about people who work there, and under which number they have it (ACT-08). */
@ApplicationScoped
class Referrals {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    StoredReferral refer(UUID investigation, UUID organisation, String words, UUID by, Instant at) {
        StoredReferral row = new StoredReferral();
        row.id = ids.next();
        row.investigationId = investigation;
        row.organisationId = organisation;
        row.words = words;
        row.referredBy = by;
        row.referredAt = at;
        entities.persist(row);
        return row;
    }

    Optional<StoredReferral> ofInvestigation(UUID investigation) {
        return entities.createQuery(
                        "select r from MisuseReferral r where r.investigationId = :investigation", StoredReferral.class)
                .setParameter("investigation", investigation)
                .getResultStream()
                .findFirst();
    }

    /** One that was made to this organisation; any other is not there. */
    Optional<StoredReferral> find(UUID id, UUID organisation) {
        return Optional.ofNullable(entities.find(StoredReferral.class, id))
                .filter(row -> row.organisationId.equals(organisation));
    }

    /** Those made to an organisation, the newest first. */
    List<StoredReferral> to(UUID organisation, StoredReferral after, int limit) {
        var query = entities.createQuery(
                        "select r from MisuseReferral r where r.organisationId = :organisation"
                                + (after == null
                                        ? ""
                                        : " and (r.referredAt < :at or (r.referredAt = :at and r.id < :id))")
                                + " order by r.referredAt desc, r.id desc",
                        StoredReferral.class)
                .setParameter("organisation", organisation)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.referredAt).setParameter("id", after.id);
        }
        return query.getResultList();
    }

    /** The investigation that one came from. */
    StoredInvestigation investigation(StoredReferral referral) {
        return entities.find(StoredInvestigation.class, referral.investigationId);
    }

    void link(UUID referral, String reference, UUID by, Instant at) {
        StoredLink row = new StoredLink();
        row.referralId = referral;
        row.reference = reference;
        row.linkedBy = by;
        row.linkedAt = at;
        entities.persist(row);
    }

    Optional<StoredLink> link(UUID referral) {
        return Optional.ofNullable(entities.find(StoredLink.class, referral));
    }
}
