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
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/** LIM-08: that a record is restricted, and for what kind of reason, the person may see; and those who restrict records. */
public final class PersonSeesTheRestriction implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LIM-08");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.RELATIONSHIP;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        if (request.action() != Action.READ_RESTRICTION) {
            return new Abstain(CLAUSE, Gate.RELATIONSHIP);
        }
        return request.byThePerson() || request.actor().councilStaff()
                ? new Permit(CLAUSE, Gate.RELATIONSHIP)
                : new Forbid(CLAUSE, Gate.RELATIONSHIP, ReasonCode.NO_RELATIONSHIP, Set.of(), Visibility.STATED);
    }
}
