package org.carerecordguarantee.model.controls;

import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;

/**
 * CTL-07: a role opens what it has a function for, and nothing beyond. The records officer sees where a file is and not
 * what is in it; the system's administrator sees neither; the privacy officer sees who looked and not what they saw.
 *
 * <p>Where the function is all that is needed, it permits. Where a relationship is needed too, it lets pass.
 */
public final class RoleHasFunction implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("CTL-07");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.ROLE;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        Optional<AccessRole> role = facts.needed(RolesHeld.class).acting();
        if (role.isEmpty() || !role.equals(request.actor().role())) {
            return refused();
        }
        boolean themself = facts.about(Concerning.class)
                .map(concerning -> concerning.worker().equals(request.actor().id()))
                .orElse(false);
        return judge(request, role.get(), themself);
    }

    private static Finding judge(AccessRequest request, AccessRole role, boolean themself) {
        Action action = request.action();
        ActorKind kind = request.actor().kind();
        return switch (action) {
            // That it is another person's list is not this gate's to say: it would tell that there is such a person.
            case READ_ACCESS_LIST ->
                role.has(Function.READ_ANY_ACCESS_LIST) ? permitted() : passedIf(action.isOpenTo(kind, role));
            // Who allocates sees whom they may allocate to.
            case READ_RELATIONSHIPS ->
                role.has(Function.ALLOCATE) ? permitted() : passedIf(action.isOpenTo(kind, role));
            case END_RELATIONSHIP -> permittedIf(themself || role.has(Function.ALLOCATE));
            case DECLARE_CONFLICT ->
                permittedIf(action.isOpenTo(kind, role) && (themself || role.has(Function.ALLOCATE)));
            // Alerts are raised by the council's own staff and worked by the council's own officers; and it is the
            // council
            // that says who gets in.
            case READ_ALERTS, DECIDE_ALERT, READ_STAFF_REGISTER, KEEP_STAFF_REGISTER ->
                permittedIf(action.isOpenTo(kind, role) && request.actor().councilStaff());
            default -> byReach(action, kind, role);
        };
    }

    private static Finding byReach(Action action, ActorKind kind, AccessRole role) {
        return switch (action.reach()) {
            case FUNCTION -> permittedIf(action.isOpenTo(kind, role));
            case TIE, PROMISE -> passedIf(action.isOpenTo(kind, role));
            // Refused by the promises that say so (KEEP-03, LOG-02), so that the refusal names them.
            case NOBODY -> passedIf(action.changesWhatMustStay());
        };
    }

    private static Finding permittedIf(boolean function) {
        return function ? permitted() : refused();
    }

    private static Finding passedIf(boolean function) {
        return function ? passed() : refused();
    }

    private static Finding permitted() {
        return new Permit(CLAUSE, Gate.ROLE);
    }

    private static Finding passed() {
        return new Pass(CLAUSE, Gate.ROLE);
    }

    private static Finding refused() {
        return new Forbid(CLAUSE, Gate.ROLE, ReasonCode.ROLE, Set.of(), Visibility.STATED);
    }
}
