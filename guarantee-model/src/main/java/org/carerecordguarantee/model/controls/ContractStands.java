package org.carerecordguarantee.model.controls;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
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
 * CTL-08: who works for a contractor or provider gets in while the contract stands: it names its clause on confidentiality,
 * the standards of the Data Security and Protection Toolkit are met, and its end has not passed. When any of these lapses,
 * every account that rests on it is out.
 */
public final class ContractStands implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CTL-08");

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
        if (request.actor().kind() != ActorKind.WORKER) {
            return new Abstain(CLAUSE, Gate.ACCOUNT);
        }
        return facts.needed(Engagement.class).standsOn(London.dateOf(request.at()))
                ? new Pass(CLAUSE, Gate.ACCOUNT)
                : new Forbid(CLAUSE, Gate.ACCOUNT, ReasonCode.ACCOUNT, Set.of(), Visibility.STATED);
    }
}
