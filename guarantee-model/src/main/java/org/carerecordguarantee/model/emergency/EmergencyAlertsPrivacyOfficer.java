package org.carerecordguarantee.model.emergency;

import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Obligation;
import org.carerecordguarantee.model.decision.Oblige;
import org.carerecordguarantee.model.decision.Rule;

/** EMG-05: nobody opens a record in an emergency without the privacy officer being alerted in the same breath. */
public final class EmergencyAlertsPrivacyOfficer implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("EMG-05");

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
        return request.action() == Action.OPEN_EMERGENCY
                ? new Oblige(CLAUSE, Gate.RELATIONSHIP, Obligation.ALERT_PRIVACY_OFFICER)
                : new Abstain(CLAUSE, Gate.RELATIONSHIP);
    }
}
