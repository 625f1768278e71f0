package org.carerecordguarantee.model.disclosure;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * CNF-10: to outsiders a person whom they have nothing to do with and a person whom nobody knows are the same. The
 * refusal is hidden, which hides every other refusal about the person with it.
 *
 * <p>An emergency goes past it to open the record of somebody who is known, and for nothing else: not to search for people,
 * and there is nothing to go to where nobody is known.
 */
public final class BeingKnownIsADisclosure implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CNF-10");

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
        if (request.person().isEmpty()) {
            return new Abstain(CLAUSE, Gate.RELATIONSHIP);
        }
        if (!facts.needed(Existence.class).known()) {
            return hidden(ReasonCode.NO_SUCH_RECORD, Set.of());
        }
        if (request.actor().councilStaff()
                || request.byThePerson()
                || facts.needed(Relationships.class).reliedOnBy(request).isPresent()) {
            return new Pass(CLAUSE, Gate.RELATIONSHIP);
        }
        return hidden(
                ReasonCode.NO_RELATIONSHIP,
                request.action().opensInEmergency() ? Set.of(OverrideGround.EMERGENCY) : Set.of());
    }

    private static Finding hidden(ReasonCode reason, Set<OverrideGround> overridableBy) {
        return new Forbid(CLAUSE, Gate.RELATIONSHIP, reason, overridableBy, Visibility.HIDDEN);
    }
}
