package org.carerecordguarantee.model.controls;

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

/** CTL-03: a relationship that a worker claims for themself is not made without the privacy officer being alerted. */
public final class SelfClaimAlertsPrivacyOfficer implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CTL-03");

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
        return request.action() == Action.CLAIM_RELATIONSHIP
                ? new Oblige(CLAUSE, Gate.RELATIONSHIP, Obligation.ALERT_PRIVACY_OFFICER)
                : new Abstain(CLAUSE, Gate.RELATIONSHIP);
    }
}
