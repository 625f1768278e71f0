package org.carerecordguarantee.model.emergency;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * EMG-10: in an emergency a partner's staff see the summary and nothing beyond it, unless they have a relationship with
 * the person.
 */
public final class PartnersSeeTheSummaryAlone implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("EMG-10");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.NEED;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        boolean partner = request.emergency().isPresent() && !request.actor().councilStaff();
        if (!partner || !request.action().readsContent()) {
            return new Abstain(CLAUSE, Gate.NEED);
        }
        boolean beyond = request.action() != Action.READ_EMERGENCY_SUMMARY
                && facts.needed(Relationships.class).reliedOnBy(request).isEmpty();
        return beyond
                ? new Forbid(CLAUSE, Gate.NEED, ReasonCode.NOT_NEEDED, Set.of(), Visibility.STATED)
                : new Pass(CLAUSE, Gate.NEED);
    }
}
