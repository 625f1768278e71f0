package org.carerecordguarantee.model.limits;

import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.decision.Visibility;

/** LIM-04: what the person has sealed and hidden is, for everybody else, as if it did not exist. */
@Upholds("LIM-04")
public final class HiddenIsAsIfAbsent implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LIM-04");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.LIMITS;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        return Closed.narrowing(
                CLAUSE,
                request,
                facts,
                limits -> !limits.hidden().none(),
                (limits, item, filed) -> limits.hidden().have(item, filed),
                Visibility.HIDDEN);
    }
}
