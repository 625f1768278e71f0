package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.emergency.EmergencyPrompt;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.model.emergency.WhetherAsked;
import org.carerecordguarantee.model.limits.SealedIsWithheld;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.AlertView;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.WorkerSheet;

/** Slips about who goes on without asking because there is no time, and about what follows from it. */
public final class EmergencySlips {
    private record Which(UUID worker, PersonId person) {}

    private record Used(EmergencyWindow window, Instant last) {}

    private static final Map<Which, Used> LAST_USED = new ConcurrentHashMap<>();
    private static final Map<PersonId, Queue<EmergencyWindow>> KEPT = new ConcurrentHashMap<>();
    private static final Set<UUID> SEAL_BROKEN_IN = ConcurrentHashMap.newKeySet();
    private static final Set<UUID> SAID_NO_ONCE = ConcurrentHashMap.newKeySet();

    private EmergencySlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("who-was-told-of-the-access-is-not-told-that-it-was-wrong")
                        .call("Duties", "raise", EmergencySlips::toldOnceIsEnough),
                Fault.named("the-chosen-reason-counts-as-words")
                        .call("EmergencyActs", "open", EmergencySlips::withTheReason),
                Fault.named("one-opened-seal-opens-the-others")
                        .call("Windows", "opened", EmergencySlips::sealBroken)
                        .rule(SealedIsWithheld.class, EmergencySlips::unsealed),
                Fault.named("each-use-makes-the-window-longer").call("Windows", "open", EmergencySlips::sinceLastUse),
                Fault.named("a-window-is-open-for-the-whole-team")
                        .call("Windows", "keep", EmergencySlips::kept)
                        .call("Windows", "open", EmergencySlips::ofTheTeam),
                Fault.named("one-no-counts-for-every-later-emergency")
                        .call("EmergencyActs", "open", EmergencySlips::theirNoStands));
    }

    private static Object toldOnceIsEnough(Call call) throws Exception {
        if (!call.takes(3, Optional.class) || !call.argument(0, DutyKind.class).tells()) {
            return call.proceed();
        }
        UUID about = call.argument(2, UUID.class);
        Optional<AlertView> alert = CDI.current()
                .select(PrivacyAlerts.class)
                .get()
                .known(about)
                .filter(each -> each.kind().equals(AlertKind.EMERGENCY.name()));
        if (alert.isEmpty()) {
            return call.proceed();
        }
        Optional<Duty> told = ((Duties) call.target())
                .tellings(call.argument(1, PersonId.class)).stream()
                        .filter(duty -> duty.done()
                                && duty.worker()
                                        .filter(alert.get().worker()::equals)
                                        .isPresent()
                                && !duty.raised().isBefore(alert.get().raisedAt()))
                        .findFirst();
        return told.isPresent() ? told.get().id() : call.proceed();
    }

    private static Object withTheReason(Call call) throws Exception {
        EmergencyPrompt prompt = call.argument(2, EmergencyPrompt.class);
        String words = prompt.words();
        if (prompt.reason() == null || words.isEmpty() || words.length() >= EmergencyClaim.SHORTEST) {
            return call.proceed();
        }
        return call.proceedWith(
                2, new EmergencyPrompt(prompt.reason(), prompt.reason().name() + ": " + words, prompt.asked()));
    }

    private static Object sealBroken(Call call) throws Exception {
        StoredOpening opening = call.argument(0, StoredOpening.class);
        Object done = call.proceed();
        ((Windows) call.target())
                .open(opening.workerId, new PersonId(opening.personId), opening.openedAt)
                .ifPresent(window -> SEAL_BROKEN_IN.add(window.claim().id()));
        return done;
    }

    private static Finding unsealed(Rule honest, AccessRequest request, Facts facts) {
        Finding found = honest.consider(request, facts);
        boolean broken = request.emergency()
                .filter(claim -> SEAL_BROKEN_IN.contains(claim.id()))
                .isPresent();
        return broken && found instanceof Narrow && request.action() != Action.OPEN_SEALED_ITEM
                ? new Pass(honest.clause(), honest.gate())
                : found;
    }

    private static Object sinceLastUse(Call call) throws Exception {
        Optional<?> open = (Optional<?>) call.proceed();
        Which which = new Which(call.argument(0, UUID.class), call.argument(1, PersonId.class));
        Instant at = call.argument(2, Instant.class);
        if (open.isPresent()) {
            LAST_USED.put(which, new Used((EmergencyWindow) open.get(), at));
            return open;
        }
        Used used = LAST_USED.get(which);
        if (used == null
                || at.isBefore(used.window().from())
                || !at.isBefore(used.last().plus(((Windows) call.target()).lasting()))) {
            return open;
        }
        LAST_USED.put(which, new Used(used.window(), at));
        return Optional.of(used.window());
    }

    private static Object kept(Call call) throws Exception {
        EmergencyWindow window = call.argument(0, EmergencyWindow.class);
        KEPT.computeIfAbsent(window.person(), person -> new ConcurrentLinkedQueue<>())
                .add(window);
        return call.proceed();
    }

    private static Object ofTheTeam(Call call) throws Exception {
        Optional<?> own = (Optional<?>) call.proceed();
        Queue<EmergencyWindow> ofAnybody = KEPT.get(call.argument(1, PersonId.class));
        if (own.isPresent() || ofAnybody == null) {
            return own;
        }
        Instant at = call.argument(2, Instant.class);
        People people = CDI.current().select(People.class).get();
        Optional<WorkerSheet> reader = people.activeWorker(call.argument(0, UUID.class));
        Optional<EmergencyWindow> colleagues = ofAnybody.stream()
                .filter(window -> window.isOpenAt(at))
                .filter(window -> people.activeWorker(window.worker())
                        .filter(worker -> reader.filter(each -> each.team().equals(worker.team())
                                        && each.organisation().equals(worker.organisation()))
                                .isPresent())
                        .isPresent())
                .findFirst();
        return colleagues.isPresent() ? colleagues : own;
    }

    private static Object theirNoStands(Call call) throws Exception {
        UUID person = call.argument(0, UUID.class);
        EmergencyPrompt prompt = call.argument(2, EmergencyPrompt.class);
        boolean remembered = SAID_NO_ONCE.contains(person)
                && prompt.reason() == EmergencyReason.CANNOT_ASK_PERSON
                && prompt.asked() == WhetherAsked.COULD_NOT_BE_ASKED;
        if (remembered) {
            return call.proceedWith(
                    2, new EmergencyPrompt(prompt.reason(), prompt.whatIsHappening(), WhetherAsked.SAID_NO));
        }
        Object opened = call.proceed();
        if (prompt.asked() == WhetherAsked.SAID_NO) {
            SAID_NO_ONCE.add(person);
        }
        return opened;
    }
}
