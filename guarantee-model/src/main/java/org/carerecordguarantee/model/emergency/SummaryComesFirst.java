package org.carerecordguarantee.model.emergency;

import java.util.HashSet;
import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * EMG-04: in an emergency the summary comes first, and shows what belongs to it and no more. Going deeper is a second
 * step, by whoever has opened the summary in the same window. Nothing goes past it: the summary is there at once.
 */
public final class SummaryComesFirst implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("EMG-04");

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
        if (request.emergency().isEmpty() || !request.action().readsContent()) {
            return new Abstain(CLAUSE, Gate.NEED);
        }
        InEmergency progress = facts.needed(InEmergency.class);
        if (request.action() == Action.READ_EMERGENCY_SUMMARY) {
            Set<ItemRef> more = new HashSet<>(request.wanted());
            more.removeAll(progress.first());
            return more.isEmpty()
                    ? new Pass(CLAUSE, Gate.NEED)
                    : new Narrow(CLAUSE, Gate.NEED, more, ReasonCode.NOT_NEEDED, Set.of(), Visibility.NEUTRAL);
        }
        return progress.summaryOpened()
                ? new Pass(CLAUSE, Gate.NEED)
                : new Forbid(CLAUSE, Gate.NEED, ReasonCode.NOT_NEEDED, Set.of(), Visibility.STATED);
    }
}
