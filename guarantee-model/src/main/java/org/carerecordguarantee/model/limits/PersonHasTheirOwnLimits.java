package org.carerecordguarantee.model.limits;

import java.util.Set;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.Function;

/**
 * LIM-01: a person's limits are theirs to ask for, to choose about, to lift and to see. Besides them, those see them who
 * work with the person, and those of the council who decide on limits.
 */
public final class PersonHasTheirOwnLimits implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LIM-01");

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
        return switch (request.action()) {
            case ASK_FOR_LIMIT, CHOOSE_ABOUT_LIMIT, LIFT_LIMIT, ALLOW_LOOK ->
                request.byThePerson() ? permitted() : new Abstain(CLAUSE, Gate.RELATIONSHIP);
            case READ_LIMITS -> seesThem(request, facts) ? permitted() : refused();
            default -> new Abstain(CLAUSE, Gate.RELATIONSHIP);
        };
    }

    private static boolean seesThem(AccessRequest request, Facts facts) {
        boolean decides = request.actor().councilStaff()
                && request.actor()
                        .role()
                        .map(role -> role.has(Function.DECIDE_LIMIT))
                        .orElse(false);
        return request.byThePerson()
                || decides
                || facts.needed(Relationships.class).reliedOnBy(request).isPresent();
    }

    private static Finding permitted() {
        return new Permit(CLAUSE, Gate.RELATIONSHIP);
    }

    private static Finding refused() {
        return new Forbid(CLAUSE, Gate.RELATIONSHIP, ReasonCode.NO_RELATIONSHIP, Set.of(), Visibility.STATED);
    }
}
