package org.carerecordguarantee.model.emergency;

import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.people.Function;

/**
 * EMG-01: who says that there is an emergency, why and what is happening, may go on to read, if their role has the
 * function. What stands in their way at gates 4 to 7 yields to it, each rule by itself; what stands at gates 1 to 3 does
 * not.
 */
public final class EmergencyOpensTheRecord implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("EMG-01");

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
        boolean function = request.actor()
                .role()
                .map(role -> role.has(Function.EMERGENCY_ACCESS))
                .orElse(false);
        return request.emergency().isPresent() && function && request.action().opensInEmergency()
                ? new Permit(CLAUSE, Gate.RELATIONSHIP)
                : new Abstain(CLAUSE, Gate.RELATIONSHIP);
    }
}
