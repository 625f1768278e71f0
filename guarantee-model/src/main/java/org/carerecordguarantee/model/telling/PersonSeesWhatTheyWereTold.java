package org.carerecordguarantee.model.telling;

import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Rule;

/** TELL-04: what somebody was told about their own record is theirs to read again at any time. */
public final class PersonSeesWhatTheyWereTold implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("TELL-04");

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
        return request.action() == Action.READ_NOTICES && request.byThePerson()
                ? new Permit(CLAUSE, Gate.RELATIONSHIP)
                : new Abstain(CLAUSE, Gate.RELATIONSHIP);
    }
}
