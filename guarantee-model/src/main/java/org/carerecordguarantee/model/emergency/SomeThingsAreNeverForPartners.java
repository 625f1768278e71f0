package org.carerecordguarantee.model.emergency;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * EMG-10: what is about money, about other people or about adoption is for no partner in an emergency. They do not learn
 * that there is any.
 */
public final class SomeThingsAreNeverForPartners implements Rule {
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
        Set<ItemRef> kept = facts.needed(InEmergency.class).keptFromPartners();
        return kept.isEmpty()
                ? new Pass(CLAUSE, Gate.NEED)
                : new Narrow(CLAUSE, Gate.NEED, kept, ReasonCode.NOT_NEEDED, Set.of(), Visibility.HIDDEN);
    }
}
