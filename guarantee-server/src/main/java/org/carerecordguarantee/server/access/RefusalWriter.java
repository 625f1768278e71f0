package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Because;
import org.carerecordguarantee.model.accesslog.Circumstances;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.accesslog.AccessLog;
import org.carerecordguarantee.server.accesslog.PersonHead;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.UnrecordedRefusal;

/**
 * Writes down a refusal that no decision made: what was handed in was not understood or not accepted, the account is
 * closed, there is no such door. It says as much as is known: what the {@link Attempt} remembers, else what can be read
 * off the way they came. It stands in the person's list if there is such a person, else in the organisation's stream.
 */
@ApplicationScoped
public class RefusalWriter {
    @Inject
    private Callers callers;

    @Inject
    private AccessLog log;

    @Inject
    private FreshIds ids;

    @Inject
    private Attempt attempt;

    /** In a transaction of its own: the one of the request is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(@Observes UnrecordedRefusal refusal) {
        Optional<PersonId> person = attempt.asked().map(Asked::person).orElse(refusal.person());
        Optional<PersonHead> head = person.flatMap(log::lock);
        Circumstances circumstances = callers.circumstances(callers.timeFor(person));
        AccessEntry entry = attempt.judged()
                .map(judged -> afterDecision(judged, refusal, circumstances))
                .orElseGet(() -> withoutDecision(person, refusal, circumstances));
        head.ifPresentOrElse(list -> log.append(list, entry), () -> log.append(entry));
    }

    // It may have been allowed and then not carried out: what was found stays true, and the outcome is what came of it.
    private AccessEntry afterDecision(Attempt.Judged judged, UnrecordedRefusal refusal, Circumstances circumstances) {
        AccessEntry decided =
                AccessEntry.of(ids.next(), judged.request(), judged.decision(), judged.touched(), circumstances);
        List<Because> because = Stream.concat(decided.because().stream(), because(refusal.problem()).stream())
                .distinct()
                .toList();
        return new AccessEntry(
                decided.entry(),
                decided.actor(),
                decided.person(),
                decided.action(),
                decided.purpose(),
                Outcome.REFUSED,
                because,
                decided.gates(),
                decided.ruleSet(),
                decided.subject(),
                circumstances);
    }

    private AccessEntry withoutDecision(
            Optional<PersonId> person, UnrecordedRefusal refusal, Circumstances circumstances) {
        Action action = attempt.asked()
                .map(Asked::action)
                .orElseGet(() -> Doorway.action(refusal.method(), refusal.path(), refusal.parameters()));
        return new AccessEntry(
                ids.next(),
                callers.whoever().actor(),
                person,
                action,
                attempt.asked().flatMap(Asked::purpose).or(refusal::purpose),
                Outcome.REFUSED,
                because(refusal.problem()),
                Map.of(),
                Optional.empty(),
                Subject.items(
                        refusal.item().map(Set::of).orElse(Set.of()),
                        Set.of(Doorway.touched(refusal.path(), action)),
                        Optional.empty()),
                circumstances);
    }

    // Only what was judged at a gate: a form that is badly filled in is no finding about access.
    private static List<Because> because(Problem problem) {
        return problem
                .clause()
                .flatMap(clause -> problem.gate()
                        .flatMap(RefusalWriter::gate)
                        .map(gate -> new Because(
                                new ClauseId(clause),
                                gate,
                                "FORBID",
                                reason(problem.reason().name()))))
                .stream()
                .toList();
    }

    private static Optional<Gate> gate(int number) {
        return Arrays.stream(Gate.values())
                .filter(gate -> gate.number() == number)
                .findFirst();
    }

    private static Optional<ReasonCode> reason(String name) {
        for (ReasonCode code : ReasonCode.values()) {
            if (code.name().equals(name)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
