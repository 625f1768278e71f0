package org.carerecordguarantee.model.controls;

import java.time.Duration;
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
 * CTL-06: whoever leaves is out from the instant of leaving, whatever token they still hold and however long it would have
 * lasted. The clause allows {@link #LATEST}; here the register is read for each request, so it is at once.
 */
public final class LeaverIsOut implements Rule {
    /** A declared parameter of this project: within how long of the leaving flag no token of a leaver works. */
    public static final Duration LATEST = Duration.ofMinutes(15);

    private static final ClauseId CLAUSE = new ClauseId("CTL-06");

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
        boolean gone = facts.needed(AccountStanding.class)
                .leaves()
                .filter(leaves -> !request.at().isBefore(leaves))
                .isPresent();
        return gone
                ? new Forbid(CLAUSE, Gate.ACCOUNT, ReasonCode.ACCOUNT, Set.of(), Visibility.STATED)
                : new Pass(CLAUSE, Gate.ACCOUNT);
    }
}
