package org.carerecordguarantee.model.accesslog;

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
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * LOG-01: an entry says for what purpose somebody looked, so nobody looks without stating one at the time. A purpose that
 * cannot be theirs is none: only the person looks for themself, and who audits access audits the list and not the
 * record.
 *
 * <p>An emergency does not go past it: who claims one can say what for. The person needs no purpose to see what is
 * theirs.
 */
public final class LookStatesItsPurpose implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LOG-01");

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
        boolean look = request.action().readsContent()
                || request.action() == Action.SEARCH
                || request.action() == Action.READ_ACCESS_LIST;
        if (!look || request.byThePerson()) {
            return new Abstain(CLAUSE, Gate.NEED);
        }
        if (request.purpose().isEmpty()) {
            return refused(ReasonCode.NO_PURPOSE);
        }
        return fits(request.purpose().get(), request.action())
                ? new Pass(CLAUSE, Gate.NEED)
                : refused(ReasonCode.NOT_NEEDED);
    }

    private static boolean fits(Purpose purpose, Action action) {
        return switch (purpose) {
            case OWN_ACCESS -> false;
            case ACCESS_AUDIT -> !action.readsContent();
            case DIRECT_CARE, SAFEGUARDING, DISCHARGE_FUNDING, QUALITY_CHECK, RECORD_KEEPING ->
                action != Action.READ_ACCESS_LIST;
        };
    }

    private static Finding refused(ReasonCode reason) {
        return new Forbid(CLAUSE, Gate.NEED, reason, Set.of(), Visibility.STATED);
    }
}
