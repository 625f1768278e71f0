package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what a partner is told of somebody who works for it (ACT-08). */
@ApplicationScoped
public class ReferralFaults implements Planted {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public String catalogue() {
        return "planted-referrals";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-referral-never-arrives").call("Referrals", "to", call -> List.of()),
                Fault.named("a-referral-comes-without-evidence")
                        .call("PastLooks", "of", ReferralFaults::withoutPurposes),
                Fault.named("every-partner-reads-every-referral")
                        .call("Referrals", "to", this::all)
                        .call("Referrals", "find", this::any),
                Fault.named("the-number-of-a-linked-case-is-lost")
                        .call("Referrals", "link", call -> call.takes(1, String.class) ? null : call.proceed()));
    }

    private static Object withoutPurposes(Call call) throws Exception {
        return ((List<?>) call.proceed())
                .stream()
                        .map(PastLook.class::cast)
                        .map(look -> new PastLook(
                                look.entry(),
                                look.at(),
                                look.action(),
                                Optional.empty(),
                                look.categories(),
                                look.allowed(),
                                look.role(),
                                look.relationship()))
                        .toList();
    }

    private Object all(Call call) {
        StoredReferral after = call.takes(1, StoredReferral.class) ? call.argument(1, StoredReferral.class) : null;
        String further = after == null ? "" : " where r.referredAt < :at or (r.referredAt = :at and r.id < :id)";
        TypedQuery<StoredReferral> query = entities.createQuery(
                        "select r from MisuseReferral r" + further + " order by r.referredAt desc, r.id desc",
                        StoredReferral.class)
                .setMaxResults(call.argument(2, Integer.class));
        if (after != null) {
            query.setParameter("at", after.referredAt).setParameter("id", after.id);
        }
        return query.getResultList();
    }

    private Object any(Call call) {
        return Optional.ofNullable(entities.find(StoredReferral.class, call.argument(0, UUID.class)));
    }
}
