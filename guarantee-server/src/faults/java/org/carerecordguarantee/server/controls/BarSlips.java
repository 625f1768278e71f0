package org.carerecordguarantee.server.controls;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carerecordguarantee.model.controls.Conflicts;
import org.carerecordguarantee.model.controls.NeverOwnRecordNorDeclaredRelationship;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.faults.Fault;

/** Slips about the record of one's own and of those one knows outside work (CTL-05). */
public final class BarSlips {
    private BarSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("a-neighbour-is-not-kept-out")
                        .fact(
                                Conflicts.class,
                                conflicts ->
                                        new Conflicts(conflicts.ownRecord(), withoutNeighbours(conflicts.declared()))),
                Fault.named("a-claim-lifts-the-bar")
                        .rule(NeverOwnRecordNorDeclaredRelationship.class, BarSlips::liftedByAClaim),
                Fault.named("one-item-by-its-id-is-not-barred")
                        .rule(
                                NeverOwnRecordNorDeclaredRelationship.class,
                                (honest, request, facts) -> request.action() == Action.READ_ITEM
                                        ? passedIfForbidden(honest, request, facts)
                                        : honest.consider(request, facts)),
                Fault.named("nobody-says-how-to-see-ones-own")
                        .rule(
                                NeverOwnRecordNorDeclaredRelationship.class,
                                (honest, request, facts) -> honest.consider(request, facts) instanceof Forbid forbid
                                        ? new Forbid(
                                                forbid.clause(),
                                                forbid.gate(),
                                                forbid.reason(),
                                                forbid.overridableBy(),
                                                forbid.visibility())
                                        : honest.consider(request, facts)));
    }

    private static Set<ConflictKind> withoutNeighbours(Set<ConflictKind> declared) {
        Set<ConflictKind> rest = EnumSet.noneOf(ConflictKind.class);
        rest.addAll(declared);
        rest.remove(ConflictKind.NEIGHBOUR);
        return rest;
    }

    private static Finding liftedByAClaim(Rule honest, AccessRequest request, Facts facts) {
        if (facts.about(Conflicts.class).map(Conflicts::ownRecord).orElse(true)) {
            return honest.consider(request, facts);
        }
        boolean claimed = facts.needed(Relationships.class)
                .reliedOnBy(request)
                .filter(tie -> tie.cause() == RelationshipCause.SELF_CLAIM)
                .isPresent();
        return claimed || request.action() == Action.CLAIM_RELATIONSHIP
                ? passedIfForbidden(honest, request, facts)
                : honest.consider(request, facts);
    }

    private static Finding passedIfForbidden(Rule honest, AccessRequest request, Facts facts) {
        Finding found = honest.consider(request, facts);
        return found instanceof Forbid ? new Pass(honest.clause(), honest.gate()) : found;
    }
}
