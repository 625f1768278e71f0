package org.carerecordguarantee.model.sharing;

import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.Function;

/**
 * SHR-03: who works for a partner sees what the stated purpose needs. They are told that the rest was not needed, so that
 * nobody takes a part for the whole.
 *
 * <p>Who inspects under a law or audits sees what they came to inspect. The council's own workers are kept to their
 * function and their legitimate relationships. An emergency gives a partner nothing that is not needed: what comes first
 * in one is needed for care.
 */
public final class PartnersSeeWhatTheyNeed implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("SHR-03");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.NEED;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        // That a purpose must be stated is another promise (LOG-01).
        if (!request.action().readsContent()
                || request.wanted().isEmpty()
                || request.purpose().isEmpty()
                || !partner(request.actor())) {
            return new Abstain(CLAUSE, Gate.NEED);
        }
        PurposeTemplate template = PurposeTemplate.of(request.purpose().get());
        Filed filed = facts.needed(Filed.class);
        Set<ItemRef> beyond = request.wanted().stream()
                .filter(item -> filed.under(item).filter(template::needs).isEmpty())
                .collect(Collectors.toSet());
        return beyond.isEmpty()
                ? new Pass(CLAUSE, Gate.NEED)
                : new Narrow(CLAUSE, Gate.NEED, beyond, ReasonCode.NOT_NEEDED, Set.of(), Visibility.STATED);
    }

    private static boolean partner(Actor actor) {
        return actor.kind() != ActorKind.PERSON
                && !actor.councilStaff()
                && actor.role().filter(role -> role.has(Function.INSPECT)).isEmpty();
    }
}
