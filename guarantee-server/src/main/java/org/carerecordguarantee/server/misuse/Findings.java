package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.misuse.InvestigationState;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.access.PastLooks;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.people.Nobody;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.WorkerSheet;

/** Puts together what an investigation has found so far, for whoever may see it. */
@ApplicationScoped
class Findings {
    @Inject
    private Investigations investigations;

    @Inject
    private Referrals referrals;

    @Inject
    private PastLooks pastLooks;

    @Inject
    private People people;

    @Inject
    private Duties duties;

    InvestigationState state(UUID investigation) {
        return investigations
                .closing(investigation)
                .map(closing -> InvestigationState.of(closing.verdict))
                .orElse(InvestigationState.OPEN);
    }

    /** The looks that it is about, the first first. */
    List<PastLook> looks(StoredInvestigation row) {
        Set<UUID> about = investigations.looks(row.id);
        return pastLooks.of(new PersonId(row.personId), row.accusedId).stream()
                .filter(look -> about.contains(look.entry()))
                .toList();
    }

    InvestigationsView.InvestigationSummary summary(StoredInvestigation row) {
        InvestigationState state = state(row.id);
        return new InvestigationsView.InvestigationSummary(
                row.id, state.name(), state.inWords(), row.openedAt, row.dueOn);
    }

    InvestigationView view(StoredInvestigation row) {
        InvestigationState state = state(row.id);
        List<PastLook> looks = looks(row);
        Optional<StoredReferral> referral = referrals.ofInvestigation(row.id);
        return new InvestigationView(
                row.id,
                row.personId,
                state.name(),
                state.inWords(),
                sheet(row.accusedId),
                row.allegation,
                Nobody.read(row.alertId).orElse(null),
                sheet(investigations.owner(row.id)),
                row.openedAt,
                row.dueOn,
                looks.stream().map(Findings::look).toList(),
                explanations(row.id),
                consequences(row.id),
                investigations.signedBy(row.id).stream()
                        .sorted()
                        .map(this::sheet)
                        .toList(),
                investigations
                        .closing(row.id)
                        .map(closing -> closing(row, closing, looks))
                        .orElse(null),
                referral.map(made -> made.id).orElse(null),
                referral.flatMap(made -> referrals.link(made.id))
                        .map(link -> link.reference)
                        .orElse(null));
    }

    static InvestigationView.LookView look(PastLook look) {
        return new InvestigationView.LookView(
                look.entry(),
                look.at(),
                look.action().name(),
                look.action().inWords(),
                look.purpose().map(Enum::name).orElse(null),
                look.purpose().map(purpose -> purpose.inWords()).orElse(null),
                look.categories(),
                look.allowed() ? "ALLOWED" : "REFUSED",
                look.role().orElse(null),
                look.relationship().orElse(null));
    }

    private List<InvestigationView.ExplanationView> explanations(UUID investigation) {
        return investigations.explanations(investigation).stream()
                .map(said -> new InvestigationView.ExplanationView(
                        said.ground.name(), said.ground.inWords(), said.words, said.recordedAt))
                .toList();
    }

    private List<InvestigationView.ConsequenceView> consequences(UUID investigation) {
        return investigations.consequences(investigation).stream()
                .map(each -> new InvestigationView.ConsequenceView(
                        each.kind.name(), each.kind.inWords(), each.happenedOn, each.words))
                .toList();
    }

    private InvestigationView.ClosingView closing(
            StoredInvestigation row, StoredClosing closing, List<PastLook> looks) {
        boolean told = closing.verdict == Verdict.UNJUSTIFIED;
        Optional<Duty> tell = duties.of(new PersonId(row.personId), DutyKind.TELL_OF_MISUSE).stream()
                .filter(duty -> duty.about().equals(row.id))
                .findFirst();
        return new InvestigationView.ClosingView(
                closing.reason,
                Optional.ofNullable(closing.purpose).map(Enum::name).orElse(null),
                sheet(closing.closedBy),
                closing.closedAt,
                tell.map(Duty::id).orElse(null),
                told
                        ? WhatIsTold.of(looks, sheet(row.accusedId), investigations.consequences(row.id))
                                .inWords()
                        : null);
    }

    WorkerSheet sheet(UUID worker) {
        return people.worker(worker).orElseThrow(() -> new IllegalStateException("a worker who was known is not"));
    }
}
