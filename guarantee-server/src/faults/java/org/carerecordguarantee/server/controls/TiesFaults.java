package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that only a tie to a person opens their record (CTL-03): it counts too long, too far, or not at all. */
@ApplicationScoped
public class TiesFaults implements Planted {
    private static final Duration CACHED = Duration.ofMinutes(1);

    @Inject
    private TiesOfOthers others;

    @Override
    public String catalogue() {
        return "planted-ties";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("no-tie-is-needed")
                        .rule(
                                NeedsLegitimateRelationship.class,
                                Found.permitted(
                                        (request, facts) -> request.action().readsContent()
                                                || request.action().writesContent())),
                Fault.named("a-tie-never-ends").fact(Relationships.class, each(TiesFaults::unending)),
                Fault.named("an-ended-tie-opens-for-one-more-minute")
                        .fact(Relationships.class, each(TiesFaults::endingLater)),
                Fault.named("an-ended-tie-never-comes-back")
                        .fact(
                                Relationships.class,
                                ties -> ties.all().stream().anyMatch(TiesFaults::over) ? Relationships.none() : ties),
                Fault.named("a-tie-to-one-opens-all")
                        .call("Ties", "between", call -> or(call, others.toAnybodyElse(worker(call), person(call)))),
                Fault.named("a-tie-of-one-opens-to-the-whole-council")
                        .call("Ties", "between", call -> or(call, others.ofColleagues(worker(call), person(call)))),
                Fault.named("only-the-first-who-helps-gets-in")
                        .call(
                                "Ties",
                                "between",
                                call -> others.isFirst(worker(call), person(call)) ? call.proceed() : List.of()),
                Fault.named("an-entry-opens-to-whoever-has-its-number")
                        .rule(
                                NeedsLegitimateRelationship.class,
                                Found.permitted((request, facts) -> request.action() == Action.READ_ITEM)));
    }

    private static UnaryOperator<Relationships> each(UnaryOperator<LegitimateRelationship> twist) {
        return ties -> new Relationships(ties.all().stream().map(twist).toList());
    }

    private static LegitimateRelationship unending(LegitimateRelationship tie) {
        return until(tie, Optional.empty());
    }

    private static LegitimateRelationship endingLater(LegitimateRelationship tie) {
        return until(tie, tie.until().map(end -> end.plus(CACHED)));
    }

    private static LegitimateRelationship until(LegitimateRelationship tie, Optional<Instant> end) {
        return new LegitimateRelationship(tie.id(), tie.worker(), tie.person(), tie.cause(), tie.from(), end);
    }

    /** Only a claim is made with an end; an allocation that has one has ended. */
    private static boolean over(LegitimateRelationship tie) {
        return tie.cause() == RelationshipCause.ALLOCATION && tie.until().isPresent();
    }

    private static UUID worker(Call call) {
        return call.argument(0, UUID.class);
    }

    private static PersonId person(Call call) {
        return call.argument(1, PersonId.class);
    }

    private static Object or(Call call, List<LegitimateRelationship> others) throws Exception {
        List<?> own = (List<?>) call.proceed();
        return own.isEmpty() && !others.isEmpty() ? others : own;
    }
}
