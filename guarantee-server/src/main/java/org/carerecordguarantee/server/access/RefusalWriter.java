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
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Because;
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
 * Writes down a refusal that came to no decision: what was handed in was not understood or not accepted, the account is
 * closed, there is no such door. It stands in the person's list if there is such a person, else in the organisation's
 * stream.
 */
@ApplicationScoped
public class RefusalWriter {
    @Inject
    private Callers callers;

    @Inject
    private AccessLog log;

    @Inject
    private FreshIds ids;

    /** In a transaction of its own: the one of the request is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(@Observes UnrecordedRefusal refusal) {
        Optional<PersonId> person = refusal.person();
        Optional<PersonHead> head = person.flatMap(log::lock);
        Action action = Doorway.action(refusal.method(), refusal.path());
        AccessEntry entry = new AccessEntry(
                ids.next(),
                callers.whoever().actor(),
                person,
                action,
                Optional.empty(),
                Outcome.REFUSED,
                because(refusal.problem()),
                Map.of(),
                Optional.empty(),
                Subject.items(Set.of(), Set.of(Touched.inWords(action)), Optional.empty()),
                callers.circumstances(callers.timeFor(person)));
        head.ifPresentOrElse(list -> log.append(list, entry), () -> log.append(entry));
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
