package org.carerecordguarantee.model.controls;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.statute.London;

/**
 * CTL-02: who has not been trained within the year gets to no record and to nothing about one; on the 365th day after the
 * training they still do, on the 366th they do not. What is left open is the way to the training itself.
 */
public final class TrainingIsCurrent implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CTL-02");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.ACCOUNT;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        if (request.actor().kind() != ActorKind.WORKER || request.action() == Action.READ_OWN_TRAINING) {
            return new Abstain(CLAUSE, Gate.ACCOUNT);
        }
        return facts.needed(TrainingHeld.class).countsOn(London.dateOf(request.at()))
                ? new Pass(CLAUSE, Gate.ACCOUNT)
                : new Forbid(CLAUSE, Gate.ACCOUNT, ReasonCode.ACCOUNT, Set.of(), Visibility.STATED);
    }
}
