package org.carerecordguarantee.server.controls;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.accesslog.LookStatesItsPurpose;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.controls.RolesHeld;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.RuleTwist;

/** Slips about what a role opens (CTL-07). */
public final class RoleSlips {
    private RoleSlips() {}

    private interface When {
        boolean holds(AccessRequest request, Facts facts);
    }

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("the-administrator-sees-where-the-file-is")
                        .rule(
                                RoleHasFunction.class,
                                permitting((request, facts) -> request.action() == Action.READ_FILE_LOCATIONS
                                        && acts(AccessRole.SYSTEM_ADMIN, facts))),
                Fault.named("earlier-versions-count-as-log")
                        .rule(RoleHasFunction.class, permitting(RoleSlips::officerReadsVersions))
                        .rule(NeedsLegitimateRelationship.class, permitting(RoleSlips::officerReadsVersions))
                        .rule(
                                LookStatesItsPurpose.class,
                                passing((request, facts) -> officerReadsVersions(request, facts)
                                        && request.purpose().equals(Optional.of(Purpose.ACCESS_AUDIT)))),
                Fault.named("the-records-officer-is-told-it-is-for-want-of-a-tie")
                        .rule(
                                RoleHasFunction.class,
                                passing((request, facts) ->
                                        request.action().readsContent() && acts(AccessRole.RECORDS_OFFICER, facts))));
    }

    private static boolean officerReadsVersions(AccessRequest request, Facts facts) {
        return request.action() == Action.READ_ITEM_HISTORY && acts(AccessRole.PRIVACY_OFFICER, facts);
    }

    private static boolean acts(AccessRole role, Facts facts) {
        return facts.about(RolesHeld.class)
                .flatMap(RolesHeld::acting)
                .filter(role::equals)
                .isPresent();
    }

    private static RuleTwist permitting(When when) {
        return (honest, request, facts) -> when.holds(request, facts)
                ? new Permit(honest.clause(), honest.gate())
                : honest.consider(request, facts);
    }

    private static RuleTwist passing(When when) {
        return (honest, request, facts) ->
                when.holds(request, facts) ? new Pass(honest.clause(), honest.gate()) : honest.consider(request, facts);
    }
}
