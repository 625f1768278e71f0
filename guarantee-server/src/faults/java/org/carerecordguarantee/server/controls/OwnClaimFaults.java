package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that a tie which a worker claims for themself is short, and can be claimed again (CTL-04). */
@ApplicationScoped
public class OwnClaimFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-self-claims";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-claim-never-ends")
                        .fact(Relationships.class, ending(end -> end.plus(Duration.ofDays(365)))),
                Fault.named("a-claim-lasts-as-long-as-any-may")
                        .fact(Relationships.class, ending(end -> end.plus(Duration.ofDays(2)))),
                Fault.named("a-claim-ends-an-hour-early")
                        .fact(Relationships.class, ending(end -> end.minus(Duration.ofHours(1)))),
                Fault.named("a-second-claim-opens-nothing").fact(Relationships.class, OwnClaimFaults::firstOnly));
    }

    private static UnaryOperator<Relationships> ending(UnaryOperator<Instant> twist) {
        return ties -> new Relationships(ties.all().stream()
                .map(tie -> tie.cause() == RelationshipCause.SELF_CLAIM
                        ? new LegitimateRelationship(
                                tie.id(),
                                tie.worker(),
                                tie.person(),
                                tie.cause(),
                                tie.from(),
                                tie.until().map(twist))
                        : tie)
                .toList());
    }

    private static Relationships firstOnly(Relationships ties) {
        Map<Object, Instant> first = new HashMap<>();
        claims(ties).forEach(tie -> first.merge(tie.worker(), tie.from(), (one, two) -> one.isBefore(two) ? one : two));
        return new Relationships(ties.all().stream()
                .filter(tie -> tie.cause() != RelationshipCause.SELF_CLAIM
                        || Optional.ofNullable(first.get(tie.worker()))
                                .filter(tie.from()::equals)
                                .isPresent())
                .toList());
    }

    private static List<LegitimateRelationship> claims(Relationships ties) {
        return ties.all().stream()
                .filter(tie -> tie.cause() == RelationshipCause.SELF_CLAIM)
                .toList();
    }
}
