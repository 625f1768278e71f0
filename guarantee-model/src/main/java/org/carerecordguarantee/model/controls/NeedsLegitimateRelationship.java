package org.carerecordguarantee.model.controls;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Reach;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.Function;

/**
 * CTL-03: what is in a record is read and written by those who have a legitimate relationship with the person, for as
 * long as its cause lasts. One that has ended is worth as much as none. An emergency may go past it to read, not to
 * write.
 */
public final class NeedsLegitimateRelationship implements Rule {
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
        if (!needsRelationship(request)) {
            return new Abstain(CLAUSE, Gate.RELATIONSHIP);
        }
        if (facts.needed(Relationships.class).reliedOnBy(request).isPresent()) {
            return new Permit(CLAUSE, Gate.RELATIONSHIP);
        }
        return new Forbid(
                CLAUSE,
                Gate.RELATIONSHIP,
                ReasonCode.NO_RELATIONSHIP,
                request.action().readsContent() ? Set.of(OverrideGround.EMERGENCY) : Set.of(),
                Visibility.STATED);
    }

    private static boolean needsRelationship(AccessRequest request) {
        boolean allocates =
                request.actor().role().map(role -> role.has(Function.ALLOCATE)).orElse(false);
        // Who allocates sees whom they may allocate to.
        return request.action().reach() == Reach.TIE
                && !request.byThePerson()
                && !(request.action() == Action.READ_RELATIONSHIPS && allocates);
    }
}
