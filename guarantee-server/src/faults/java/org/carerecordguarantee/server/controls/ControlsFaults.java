package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what keeps others out (C11). */
@ApplicationScoped
public class ControlsFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-controls";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("no-tie-is-needed")
                        .rule(
                                NeedsLegitimateRelationship.class,
                                (honest, request, facts) -> honest.consider(request, facts) instanceof Forbid
                                        ? new Permit(honest.clause(), honest.gate())
                                        : honest.consider(request, facts)),
                Fault.named("a-tie-never-ends")
                        .fact(
                                Relationships.class,
                                ties -> new Relationships(ties.all().stream()
                                        .map(ControlsFaults::unending)
                                        .toList())),
                Fault.named("a-claim-alerts-nobody").call("PrivacyAlerts", "raise", call -> null));
    }

    private static LegitimateRelationship unending(LegitimateRelationship tie) {
        return new LegitimateRelationship(
                tie.id(), tie.worker(), tie.person(), tie.cause(), tie.from(), Optional.empty());
    }
}
