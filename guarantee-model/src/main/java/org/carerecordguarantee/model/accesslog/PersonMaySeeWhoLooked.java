package org.carerecordguarantee.model.accesslog;

import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Rule;

/** LOG-04: the person can have the list of who looked at their record, because it is theirs. */
public final class PersonMaySeeWhoLooked implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LOG-04");

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
        return request.action() == Action.READ_ACCESS_LIST && request.byThePerson()
                ? new Permit(CLAUSE, Gate.RELATIONSHIP)
                : new Abstain(CLAUSE, Gate.RELATIONSHIP);
    }
}
