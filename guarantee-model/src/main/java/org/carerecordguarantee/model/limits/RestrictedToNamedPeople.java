package org.carerecordguarantee.model.limits;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Reach;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.Function;

/**
 * LIM-08: what takes a relationship takes a name on the list besides, where the council restricts the record. In an
 * emergency a role goes past it that may open restricted records, to read and for nothing else.
 */
public final class RestrictedToNamedPeople implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LIM-08");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.RESTRICTED;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        Action action = request.action();
        if (!takesAName(request) || request.byThePerson()) {
            return new Abstain(CLAUSE, Gate.RESTRICTED);
        }
        if (facts.needed(Placed.class) != Placed.NOT_NAMED) {
            return new Pass(CLAUSE, Gate.RESTRICTED);
        }
        return new Forbid(
                CLAUSE,
                Gate.RESTRICTED,
                ReasonCode.RESTRICTED,
                action.readsContent() ? Set.of(OverrideGround.RESTRICTED_OVERRIDE) : Set.of(),
                Visibility.STATED);
    }

    // Who allocates, and who decides on limits, does it whether named or not.
    private static boolean takesAName(AccessRequest request) {
        return switch (request.action()) {
            case READ_RELATIONSHIPS -> false;
            case READ_LIMITS ->
                !request.actor()
                        .role()
                        .map(role -> role.has(Function.DECIDE_LIMIT))
                        .orElse(false);
            default -> request.action().reach() == Reach.TIE;
        };
    }
}
