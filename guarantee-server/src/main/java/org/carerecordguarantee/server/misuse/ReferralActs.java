package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * What a partner's investigator sees of what was referred to their organisation. It is about nobody in particular: it names
 * no person, and its entry is the organisation's. To whoever is accused it is not there.
 */
@ApplicationScoped
class ReferralActs {
    private static final int LONGEST_REFERENCE = 200;

    @Inject
    private Guard guard;

    @Inject
    private Referrals referrals;

    @Inject
    private Findings findings;

    @Inject
    private People people;

    ReferralsView all(int limit, UUID after) {
        return Refusals.openedOrDeclined(guard.ask(asked(), allowed -> Act.Done.of(page(allowed, limit, after))))
                .value();
    }

    ReferralView one(UUID referral) {
        return on(referral, (row, allowed) -> {});
    }

    /** Says under which number the organisation has it, so that each side finds the other's case. */
    ReferralView link(UUID referral, String reference) {
        return on(referral, (row, allowed) -> {
            String said = Accepted.words(
                    "reference", "ACT-08", Accepted.atMost(LONGEST_REFERENCE, "reference", "ACT-08", reference));
            if (referrals.link(row.id).isPresent()) {
                throw Accepted.clash("ACT-08", "A case has been linked already.");
            }
            referrals.link(row.id, said, allowed.actor().id(), allowed.at());
        });
    }

    private ReferralView on(UUID referral, BiConsumer<StoredReferral, Allowed> step) {
        return Refusals.openedOrDeclined(guard.ask(asked(), allowed -> {
                    StoredReferral row = referrals
                            .find(referral, organisation(allowed))
                            .filter(each -> !accusedIn(each, allowed))
                            .orElseThrow(Accepted::notThere);
                    step.accept(row, allowed);
                    return Act.Done.of(view(row));
                }))
                .value();
    }

    private ReferralsView page(Allowed allowed, int limit, UUID after) {
        UUID organisation = organisation(allowed);
        StoredReferral last = after == null
                ? null
                : referrals.find(after, organisation).orElseThrow(() -> Problem.of(Reason.NOT_UNDERSTOOD)
                        .withField("after", "is not a referral of this list")
                        .declined());
        List<StoredReferral> found = referrals.to(organisation, last, limit + 1);
        boolean more = found.size() > limit;
        List<StoredReferral> shown = more ? found.subList(0, limit) : found;
        return new ReferralsView(
                shown.stream()
                        .filter(each -> !accusedIn(each, allowed))
                        .map(each -> new ReferralsView.ReferralSummary(
                                each.id,
                                each.referredAt,
                                referrals.link(each.id).isPresent()))
                        .toList(),
                more ? "/api/referrals?limit=" + limit + "&after=" + shown.get(limit - 1).id : null);
    }

    private ReferralView view(StoredReferral row) {
        StoredInvestigation investigation = referrals.investigation(row);
        return new ReferralView(
                row.id,
                row.investigationId,
                findings.state(row.investigationId).name(),
                people.worker(investigation.accusedId)
                        .orElseThrow(() -> new IllegalStateException("a worker who was known is not")),
                row.words,
                row.referredAt,
                findings.looks(investigation).stream().map(Findings::look).toList(),
                referrals.link(row.id).map(link -> link.reference).orElse(null));
    }

    private boolean accusedIn(StoredReferral row, Allowed allowed) {
        return referrals.investigation(row).accusedId.equals(allowed.actor().id());
    }

    // The council that refers has no referrals of its own to work: its organisation never fits.
    private static UUID organisation(Allowed allowed) {
        return allowed.actor().post().map(Post::organisationId).orElseThrow(Accepted::notThere);
    }

    private static Asked asked() {
        return Asked.aboutNobody(Action.WORK_REFERRAL, Purpose.ACCESS_AUDIT);
    }
}
