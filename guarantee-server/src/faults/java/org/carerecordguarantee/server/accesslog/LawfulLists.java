package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.platform.Time;

/** Lists of who looked that are not as the reference server's are, and lawful. */
@ApplicationScoped
public class LawfulLists implements Planted {
    private static final Duration LAG = Duration.ofMillis(400);
    private static final int MOST_IN_A_LAG = 500;
    private static final UUID BACKUP = UUID.fromString("018f0000-0000-7000-8000-00000000bac0");

    @Inject
    private Time time;

    @Inject
    private FreshIds ids;

    @Override
    public String catalogue() {
        return "lawful-lists";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-list-lags").call("PersonList", "read", this::lagging),
                Fault.named("other-words").call("Lines", "line", call -> inOtherWords((Line) call.proceed())),
                Fault.named("lines-for-its-own-services").call("AccessLog", "append", this::withService));
    }

    private Object lagging(Call call) throws Exception {
        Instant settled = time.now().minus(LAG);
        int limit = call.argument(4, Integer.class);
        List<?> kept = (List<?>) call.proceedWith(4, limit + MOST_IN_A_LAG);
        return kept.stream()
                .map(KeptEntry.class::cast)
                .filter(entry -> entry.instant("recordedAt").isBefore(settled))
                .limit(limit)
                .toList();
    }

    private static Line inOtherWords(Line line) {
        return new Line(
                line.number(),
                line.entry(),
                line.at(),
                line.recordedAt(),
                line.who(),
                line.purpose(),
                line.purposeInWords() == null ? null : "Reason given: " + line.purposeInWords() + " (work with you)",
                line.action(),
                "Case file: " + line.actionInWords(),
                line.categories(),
                line.outcome(),
                line.because().stream()
                        .filter(because -> because.wentPastInWords() != null)
                        .map(LawfulLists::inOtherWords)
                        .toList(),
                null,
                line.link(),
                line.fingerprint());
    }

    // By what right somebody went past a limit must be told, in whatever words; why anything else was right need not.
    private static Line.BecauseView inOtherWords(Line.BecauseView because) {
        return new Line.BecauseView(
                because.clause(),
                because.words(),
                because.wentPast(),
                "Allowed all the same: " + because.wentPastInWords());
    }

    // A program of the council's own copies whatever was touched, and says so, as it must.
    private Object withService(Call call) throws Exception {
        Object given = call.proceed();
        if (!(given instanceof PersonHead head)) {
            return given;
        }
        AccessEntry entry = call.argument(1, AccessEntry.class);
        if (entry.actor().kind() != ActorKind.SERVICE) {
            return ((AccessLog) call.target()).append(head, copiedBy(entry));
        }
        return given;
    }

    private AccessEntry copiedBy(AccessEntry entry) {
        return new AccessEntry(
                ids.next(),
                new Actor(BACKUP, ActorKind.SERVICE, "Night backup", Optional.empty(), Optional.empty()),
                entry.person(),
                Action.OTHER,
                Optional.empty(),
                Outcome.ALLOWED,
                List.of(),
                Map.of(),
                Optional.empty(),
                Subject.items(Set.of(), Set.of(), Optional.empty()),
                entry.circumstances());
    }
}
