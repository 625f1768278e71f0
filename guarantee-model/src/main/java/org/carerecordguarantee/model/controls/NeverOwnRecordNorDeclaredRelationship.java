package org.carerecordguarantee.model.controls;

import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * CTL-05: a worker is kept out of their own record and out of that of anybody they have declared a relationship with,
 * even by its direct id, even in an emergency, whatever the role. Who wants their own record is sent the way of
 * everybody else (C1).
 *
 * <p>One thing stays open: to declare such a relationship.
 */
public final class NeverOwnRecordNorDeclaredRelationship implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CTL-05");
    private static final ClauseId SEE_YOUR_RECORD = new ClauseId("OWN-01");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.ABSOLUTE_BAR;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        boolean noWorker = request.actor().kind() != ActorKind.WORKER;
        if (noWorker || request.person().isEmpty() || request.action() == Action.DECLARE_CONFLICT) {
            return new Abstain(CLAUSE, Gate.ABSOLUTE_BAR);
        }
        Conflicts conflicts = facts.needed(Conflicts.class);
        if (conflicts.ownRecord()) {
            return refused(Optional.of(SEE_YOUR_RECORD));
        }
        return conflicts.declared().isEmpty() ? new Pass(CLAUSE, Gate.ABSOLUTE_BAR) : refused(Optional.empty());
    }

    private static Finding refused(Optional<ClauseId> instead) {
        return new Forbid(CLAUSE, Gate.ABSOLUTE_BAR, ReasonCode.CONFLICT, Set.of(), Visibility.STATED, instead);
    }
}
