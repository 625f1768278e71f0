package org.carerecordguarantee.model.accesslog;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/** LOG-02: nobody, in any role, the system's administrator included, changes, removes or adds a line of the list. */
public final class NobodyAltersTheAccessList implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LOG-02");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.ROLE;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        return request.action() == Action.ALTER_ACCESS_LIST
                ? new Forbid(CLAUSE, Gate.ROLE, ReasonCode.NOT_CHANGEABLE, Set.of(), Visibility.STATED)
                : new Abstain(CLAUSE, Gate.ROLE);
    }
}
