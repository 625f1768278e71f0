package org.carerecordguarantee.model.misuse;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * ACT-02: whoever is suspended is kept out at once, and is not told why: they might destroy what shows it, or find out who
 * complained. Nothing goes past it, not even an emergency.
 *
 * <p>To an outsider who is kept from one record it is as if there were no such record, since any other answer would tell
 * them that there is one.
 */
public final class SuspendedAreKeptOut implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("ACT-02");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.ACCOUNT;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        return switch (facts.needed(Suspension.class).extent()) {
            case NONE -> new Abstain(CLAUSE, Gate.ACCOUNT);
            case THIS_RECORD -> refused(request.actor().councilStaff() ? Visibility.NEUTRAL : Visibility.HIDDEN);
            case EVERYTHING -> refused(Visibility.NEUTRAL);
        };
    }

    private static Finding refused(Visibility visibility) {
        return new Forbid(CLAUSE, Gate.ACCOUNT, ReasonCode.ACCOUNT, Set.of(), visibility);
    }
}
