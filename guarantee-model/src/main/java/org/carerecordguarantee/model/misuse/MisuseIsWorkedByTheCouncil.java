package org.carerecordguarantee.model.misuse;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * ACT-01: what somebody did with a record is looked into by the council that keeps it, whatever roles people hold elsewhere.
 * A partner's organisation has what is referred to it (ACT-08) and nothing else.
 */
public final class MisuseIsWorkedByTheCouncil implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("ACT-01");

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
        return switch (request.action()) {
            case OPEN_INVESTIGATION,
                    READ_INVESTIGATION,
                    WORK_INVESTIGATION,
                    SIGN_NO_ACTION,
                    REFER_MISUSE,
                    SUSPEND_ACCESS,
                    REPORT_BREACH,
                    READ_BREACH,
                    DECIDE_BREACH,
                    REPORT_MISSING_FILE,
                    READ_FIGURES -> request.actor().councilStaff() ? new Abstain(CLAUSE, Gate.ROLE) : refused();
            default -> new Abstain(CLAUSE, Gate.ROLE);
        };
    }

    private static Finding refused() {
        return new Forbid(CLAUSE, Gate.ROLE, ReasonCode.ROLE, Set.of(), Visibility.STATED);
    }
}
