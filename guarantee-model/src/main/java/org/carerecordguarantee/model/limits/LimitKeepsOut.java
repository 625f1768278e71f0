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
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * LIM-04: whom the person shuts out sees nothing of the record and writes nothing in it, and has no say about the limits
 * either; where the person is to be asked first, nobody looks whom they have not said yes to. An emergency and the law go
 * past it to the record (LIM-05), never to the limits.
 */
@Upholds("LIM-04")
public final class LimitKeepsOut implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LIM-04");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.LIMITS;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        Action action = request.action();
        boolean ofTheRecord = action.readsContent() || action.writesContent();
        if (!(ofTheRecord || aboutLimits(action)) || request.byThePerson()) {
            return new Abstain(CLAUSE, Gate.LIMITS);
        }
        boolean keptOut =
                switch (facts.needed(Limits.class).keptOut()) {
                    case NO -> false;
                    case NOT_ASKED -> action.readsContent();
                    case SHUT_OUT -> true;
                };
        if (!keptOut) {
            return new Pass(CLAUSE, Gate.LIMITS);
        }
        return new Forbid(
                CLAUSE,
                Gate.LIMITS,
                ReasonCode.PERSON_LIMIT,
                ofTheRecord ? Set.of(OverrideGround.EMERGENCY, OverrideGround.LAW) : Set.of(),
                Visibility.STATED);
    }

    // To say that the law lets one past is left open: that is how one gets past.
    private static boolean aboutLimits(Action action) {
        return switch (action) {
            case READ_LIMITS, ASK_FOR_LIMIT, EXPLAIN_LIMIT, CHOOSE_ABOUT_LIMIT, LIFT_LIMIT, CONFIRM_LIFTING -> true;
            default -> false;
        };
    }
}
