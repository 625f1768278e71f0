package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.emergency.EmergencyPrompt;
import org.carerecordguarantee.model.emergency.EmergencySummary;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.model.emergency.SealGround;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Answer;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.ItemView;
import org.carerecordguarantee.server.access.OpenRecord;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.events.AlertDecided;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Settings;

/** What somebody does in an emergency, each thing with its entry in the person's list. */
@ApplicationScoped
class EmergencyActs {
    /** In how many working days a person is told that an emergency was none. */
    private static final int WORKING_DAYS_TO_TELL = 5;

    private static final int LONGEST_WHY = 2000;
    private static final int LAST_GATE_THAT_NEVER_YIELDS = 3;

    @Inject
    private Guard guard;

    @Inject
    private OpenRecord records;

    @Inject
    private Windows windows;

    @Inject
    private Duties duties;

    @Inject
    private FreshIds ids;

    @Inject
    private Attempt attempt;

    @Inject
    private Settings settings;

    /** Opens a window. Everything that is asked is asked before anything is decided, so nothing is shown for a guess. */
    WindowView open(UUID person, Purpose purpose, EmergencyPrompt prompt) {
        Asked asked = Asked.about(person, Action.OPEN_EMERGENCY, purpose);
        attempt.is(asked);
        List<Fault> faults = prompt.faults();
        if (!faults.isEmpty()) {
            throw notAccepted(faults).declined();
        }
        EmergencyClaim claim = new EmergencyClaim(ids.next(), prompt.reason(), prompt.words());
        return opened(guard.ask(asked.claiming(claim), allowed -> {
                    UUID worker = allowed.actor().id();
                    windows.open(worker, allowed.person(), allowed.at()).ifPresent(open -> {
                        throw stillOpen(open).declined();
                    });
                    prompt.repeats(windows.said(worker, allowed.person())).ifPresent(fault -> {
                        throw notAccepted(List.of(fault)).declined();
                    });
                    EmergencyWindow window =
                            EmergencyWindow.opened(claim, worker, allowed.person(), allowed.at(), windows.lasting());
                    windows.keep(window, prompt.asked());
                    return Act.Done.of(view(window))
                            .saying(Map.of(
                                    "asked", prompt.asked().name(),
                                    "reason", claim.reason().name(),
                                    "whatIsHappening", claim.whatIsHappening()));
                }))
                .value();
    }

    void abandon(UUID person, Purpose purpose) {
        opened(guard.ask(Asked.about(person, Action.ABANDON_EMERGENCY, purpose), allowed -> Act.Done.of("")));
    }

    SummaryView summary(UUID person, Purpose purpose) {
        Answer.Opened<List<RecordItem>> summary =
                opened(records.summary(person, purpose, EmergencySummary.categories(), allowed -> allowed.request()
                        .emergency()
                        .ifPresent(claim -> windows.openedSummary(claim.id(), allowed.at()))));
        return new SummaryView(
                person, summary.value().stream().map(ItemView::of).toList(), summary.entry());
    }

    ItemView openSealed(UUID person, UUID item, Purpose purpose, SealGround ground, String why) {
        attempt.is(Asked.about(person, Action.OPEN_SEALED_ITEM, purpose));
        String said = why.strip();
        if (said.codePoints().noneMatch(Character::isLetterOrDigit) || said.length() > LONGEST_WHY) {
            throw Problem.of(Reason.NOT_ACCEPTED)
                    .withClause("EMG-04")
                    .withField(
                            "why", "EMG-04", "Say why it has to be opened, in at most " + LONGEST_WHY + " characters.")
                    .declined();
        }
        return ItemView.of(opened(records.sealedItem(
                        person,
                        item,
                        purpose,
                        Map.of("ground", ground.name(), "why", said),
                        allowed -> windows.opened(opening(allowed, item, ground, said))))
                .value());
    }

    /** EMG-06: an emergency that was none is told plainly, beside what was seen. */
    void when(@Observes AlertDecided decided) {
        boolean found = decided.kind().equals(AlertKind.EMERGENCY.name()) && decided.verdict() == Verdict.UNJUSTIFIED;
        decided.person().filter(each -> found).ifPresent(person -> {
            Instant due =
                    Duties.endOf(WorkingDays.inEngland().after(London.dateOf(decided.at()), WORKING_DAYS_TO_TELL));
            duties.raise(
                    DutyKind.TELL_OF_MISUSE, person, decided.alert(), Optional.of(decided.worker()), decided.at(), due);
        });
    }

    private StoredOpening opening(Allowed allowed, UUID item, SealGround ground, String why) {
        StoredOpening opening = new StoredOpening();
        opening.id = ids.next();
        opening.itemId = item;
        opening.personId = allowed.person().value();
        opening.workerId = allowed.actor().id();
        opening.ground = ground;
        opening.why = why;
        opening.openedAt = allowed.at();
        return opening;
    }

    // EMG-07: who is refused for good is told whom to ring, because somebody may be in danger all the same.
    private <T> Answer.Opened<T> opened(Answer<T> answer) {
        if (answer instanceof Answer.Refused<T> refused) {
            Problem problem = Refusals.problem(refused);
            boolean forGood = problem.gate()
                    .filter(gate -> gate <= LAST_GATE_THAT_NEVER_YIELDS)
                    .isPresent();
            throw (forGood
                            ? problem.withDetail("An emergency does not change that. Ring the manager of the emergency"
                                    + " duty team on " + settings.emergencyTelephone() + ".")
                            : problem)
                    .declined();
        }
        return Refusals.openedOrDeclined(answer);
    }

    private static WindowView view(EmergencyWindow window) {
        String base = "/api/people/" + window.person();
        return new WindowView(
                window.claim().id(),
                window.claim().reason().name(),
                window.from(),
                window.until(),
                List.of(base + "/emergency-summary", base + "/record"));
    }

    private static Problem stillOpen(EmergencyWindow window) {
        return Problem.of(Reason.CLASHES)
                .withClause("EMG-03")
                .withDetail("Your emergency access is open until " + window.until()
                        + ". It is not made longer by asking again.");
    }

    private static Problem notAccepted(List<Fault> faults) {
        Problem problem = Problem.of(Reason.NOT_ACCEPTED)
                .withClause(faults.get(0).clause().orElseThrow().value());
        for (Fault fault : faults) {
            problem = problem.withField(
                    fault.field(), fault.clause().orElseThrow().value(), fault.message());
        }
        return problem;
    }
}
