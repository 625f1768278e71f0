package org.carerecordguarantee.model.controls;

import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.AccessRequest;
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
        return switch (request.action()) {
            case READ_RECORD, READ_ITEM, READ_ITEM_HISTORY, READ_PAST_STATE ->
                passesWith(role.has(Function.OPEN_RECORD));
            case WRITE_ITEM, CORRECT_ITEM -> passesWith(role.has(Function.WRITE_RECORD));
            case SEARCH -> permitsWith(role.has(Function.SEARCH));
            case READ_ACCESS_LIST -> accessList(request, role);
            case READ_RELATIONSHIPS ->
                role.has(Function.ALLOCATE) ? permitted() : passesWith(role.has(Function.READ_RELATIONSHIPS));
            case CLAIM_RELATIONSHIP -> permitsWith(role.has(Function.SELF_CLAIM));
            case ALLOCATE -> permitsWith(role.has(Function.ALLOCATE));
            case END_RELATIONSHIP -> permitsWith(themself || role.has(Function.ALLOCATE));
            case DECLARE_CONFLICT ->
                permitsWith(role.has(Function.DECLARE_CONFLICT) && (themself || role.has(Function.ALLOCATE)));
            case READ_FILE_LOCATIONS -> permitsWith(role.has(Function.READ_FILE_LOCATIONS));
            // Alerts are raised by the council's own staff and worked by the council's own officer.
            case READ_ALERTS ->
                permitsWith(role.has(Function.READ_ALERTS) && request.actor().councilStaff());
            // Refused by the promises that say so (KEEP-03, LOG-02), so that the refusal names them.
            case DELETE_ITEM, ALTER_ACCESS_LIST -> passed();
            case OTHER -> refused();
        };
    }

    // That it is another person's list is not this gate's to say: it would tell that there is such a person.
    private static Finding accessList(AccessRequest request, AccessRole role) {
        if (role.has(Function.READ_ANY_ACCESS_LIST)) {
            return permitted();
        }
        return passesWith(
                role.has(Function.READ_OWN_ACCESS_LIST) && request.actor().kind() == ActorKind.PERSON);
    }

    private static Finding permitsWith(boolean function) {
        return function ? permitted() : refused();
    }

    private static Finding passesWith(boolean function) {
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
