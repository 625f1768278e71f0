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

/**
 * CTL-01: nobody at work gets in without an account of their own, a sign-in with more than one factor, a sponsor, a role, a
 * team and an undertaking to keep confidences. A person who signs in for themself is not at work: what they may see is
 * theirs.
 */
public final class AccountStands implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CTL-01");

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
        return facts.needed(AccountStanding.class).lacking().isEmpty()
                ? new Pass(CLAUSE, Gate.ACCOUNT)
                : new Forbid(CLAUSE, Gate.ACCOUNT, ReasonCode.ACCOUNT, Set.of(), Visibility.STATED);
    }
}
