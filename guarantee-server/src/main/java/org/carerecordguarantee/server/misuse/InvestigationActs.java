package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.misuse.Closing;
import org.carerecordguarantee.model.misuse.Consequence;
import org.carerecordguarantee.model.misuse.ConsequenceKind;
import org.carerecordguarantee.model.misuse.ExaminedLook;
import org.carerecordguarantee.model.misuse.ExplanationGround;
import org.carerecordguarantee.model.misuse.Investigating;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.Accounts;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Works investigations, from what the accused says to the end. Each is its owner's to work; whoever oversees it reads it,
 * and signs where a second person has to.
 */
@ApplicationScoped
class InvestigationActs {
    @Inject
    private Guard guard;

    @Inject
    private Investigations investigations;

    @Inject
    private Findings findings;

    @Inject
    private Referrals referrals;

    @Inject
    private Accounts accounts;

    @Inject
    private Duties duties;

    InvestigationsView all(UUID person) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_INVESTIGATION, Purpose.ACCESS_AUDIT),
                        allowed -> Act.Done.of(new InvestigationsView(
                                person,
                                investigations.of(allowed.person()).stream()
                                        .filter(row -> OnInvestigation.mayKnowOf(row, allowed.actor(), investigations))
                                        .map(findings::summary)
                                        .toList()))))
                .value();
    }

    InvestigationView one(UUID person, UUID investigation) {
        return on(person, investigation, Action.READ_INVESTIGATION, (row, allowed) -> {});
    }

    /** Writes down what the accused says; as often as they say something. */
    InvestigationView explain(UUID person, UUID investigation, ExplanationGround ground, String words) {
        return work(
                person,
                investigation,
                (row, allowed) -> investigations.explain(
                        row.id,
                        ground,
                        Accepted.words("words", "ACT-06", words),
                        allowed.actor().id(),
                        allowed.at()));
    }

    /** Writes down what followed. That goes on after the closing: a regulator takes its time. */
    InvestigationView follow(UUID person, UUID investigation, ConsequenceKind kind, LocalDate on, String words) {
        return on(person, investigation, Action.WORK_INVESTIGATION, (row, allowed) -> {
            onlyByOwner(row, allowed);
            Consequence consequence = new Consequence(
                    kind,
                    on,
                    Accepted.noneTooLong("words", "ACT-03", words),
                    allowed.actor().id());
            Accepted.none(consequence.faults(allowed.at()));
            Optional<StoredClosing> closing = investigations.closing(row.id);
            boolean addsNothing = kind == ConsequenceKind.NO_ACTION
                    || closing.filter(closed -> closed.verdict != Verdict.UNJUSTIFIED)
                            .isPresent();
            if (closing.isPresent() && addsNothing) {
                throw Accepted.clash("ACT-03", "This investigation has been closed.");
            }
            investigations.follow(row.id, consequence, allowed.at());
        });
    }

    /** Signs, as the second, that nothing follows. */
    InvestigationView sign(UUID person, UUID investigation, String words) {
        return on(person, investigation, Action.SIGN_NO_ACTION, (row, allowed) -> {
            stillOpen(row);
            UUID signer = allowed.actor().id();
            Set<UUID> saidSo = investigations.consequences(row.id).stream()
                    .filter(each -> each.kind == ConsequenceKind.NO_ACTION)
                    .map(each -> each.recordedBy)
                    .collect(Collectors.toSet());
            if (saidSo.isEmpty()) {
                throw Accepted.clash("ACT-03", "Nobody has said that nothing follows.");
            }
            if (saidSo.contains(signer) || investigations.owner(row.id).equals(signer)) {
                throw notTheirs("ACT-03", "Somebody else has to sign that nothing follows.");
            }
            if (investigations.signedBy(row.id).contains(signer)) {
                throw Accepted.clash("ACT-03", "You have signed this already.");
            }
            investigations.sign(row.id, Accepted.words("words", "ACT-03", words), signer, allowed.at());
        });
    }

    /** Closes it. Found unjustified, the person has to be told, and the duty to do so stands or falls with the closing. */
    InvestigationView close(
            UUID person, UUID investigation, Verdict verdict, String reason, Optional<Purpose> purpose) {
        return work(person, investigation, (row, allowed) -> {
            Closing closing = new Closing(
                    verdict,
                    Accepted.noneTooLong("reason", "ACT-01", reason),
                    purpose,
                    allowed.actor().id());
            Accepted.none(closing.faults(known(row)));
            investigations.close(row.id, closing, allowed.at());
            duties.open(DutyKind.INVESTIGATE, row.id)
                    .ifPresent(
                            duty -> duties.discharge(duty.id(), allowed.actor().id(), allowed.at(), verdict.name()));
            if (verdict == Verdict.UNJUSTIFIED) {
                tell(row, allowed);
            }
        });
    }

    /** Refers it to the organisation where the accused works, with the evidence (ACT-08). */
    InvestigationView refer(UUID person, UUID investigation, String words) {
        return on(person, investigation, Action.REFER_MISUSE, (row, allowed) -> {
            onlyByOwner(row, allowed);
            Post post = accounts.ofWorker(row.accusedId)
                    .map(Account::actor)
                    .flatMap(actor -> actor.post())
                    .orElseThrow(() -> new IllegalStateException("a worker who was known is not"));
            if (post.councilStaff()) {
                throw Accepted.fault("accused", "ACT-08", "They work for the council, which investigates itself.");
            }
            if (referrals.ofInvestigation(row.id).isPresent()) {
                throw Accepted.clash("ACT-08", "This has been referred already.");
            }
            referrals.refer(
                    row.id,
                    post.organisationId(),
                    Accepted.words("words", "ACT-08", words),
                    allowed.actor().id(),
                    allowed.at());
        });
    }

    private void tell(StoredInvestigation row, Allowed allowed) {
        duties.raise(
                DutyKind.TELL_OF_MISUSE,
                allowed.person(),
                row.id,
                Optional.of(row.accusedId),
                allowed.at(),
                Duties.endOf(Investigating.tellBy(allowed.at())));
    }

    private Closing.Known known(StoredInvestigation row) {
        return new Closing.Known(
                findings.looks(row).stream()
                        .map(look -> new ExaminedLook(look.entry(), look.at(), look.purpose(), look.allowed()))
                        .toList(),
                investigations.explanations(row.id).stream()
                        .map(said -> said.ground)
                        .collect(Collectors.toSet()),
                investigations.consequences(row.id).stream()
                        .map(each -> new Consequence(each.kind, each.happenedOn, each.words, each.recordedBy))
                        .toList(),
                investigations.signedBy(row.id));
    }

    private InvestigationView work(UUID person, UUID investigation, BiConsumer<StoredInvestigation, Allowed> step) {
        return on(person, investigation, Action.WORK_INVESTIGATION, (row, allowed) -> {
            onlyByOwner(row, allowed);
            stillOpen(row);
            step.accept(row, allowed);
        });
    }

    private InvestigationView on(
            UUID person, UUID investigation, Action action, BiConsumer<StoredInvestigation, Allowed> step) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, action, Purpose.ACCESS_AUDIT),
                        new OnInvestigation<InvestigationView>(investigations, investigation) {
                            @Override
                            InvestigationView act(StoredInvestigation row, Allowed allowed) {
                                step.accept(row, allowed);
                                return findings.view(row);
                            }
                        }))
                .value();
    }

    private void onlyByOwner(StoredInvestigation row, Allowed allowed) {
        if (!investigations.owner(row.id).equals(allowed.actor().id())) {
            throw notTheirs("ACT-01", "Only whoever owns an investigation works it. Take it over first.");
        }
    }

    private void stillOpen(StoredInvestigation row) {
        if (investigations.closing(row.id).isPresent()) {
            throw Accepted.clash("ACT-01", "This investigation has been closed.");
        }
    }

    private static RuntimeException notTheirs(String clause, String detail) {
        return Problem.of(Reason.ROLE).withClause(clause).withDetail(detail).declined();
    }
}
