package org.carerecordguarantee.server.controls;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.people.KeptRelationship;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.Ties;
import org.carerecordguarantee.server.people.WorkerSheet;

/** Slips about who has a legitimate relationship, since when and until when (CTL-03). */
public final class TieSlips {
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(15);
    private static final String STOCK_PHRASE = "No reason was given.";

    private record Remembered(LegitimateRelationship tie, Instant asOf) {}

    private record Day(UUID worker, LocalDate date) {}

    private static final Map<UUID, Remembered> SEEN = new ConcurrentHashMap<>();
    private static final Set<Day> ALERTED = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Instant> PAST_MOMENT = new ThreadLocal<>();

    private TieSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("an-ended-tie-is-remembered-for-a-while")
                        .fact(
                                Relationships.class,
                                ties -> new Relationships(ties.all().stream()
                                        .map(TieSlips::remembered)
                                        .toList())),
                Fault.named("a-claim-without-a-word-is-taken").call("RelationshipActs", "claim", call -> {
                    String reason = call.argument(1, String.class);
                    return reason == null || reason.isBlank() ? call.proceedWith(1, STOCK_PHRASE) : call.proceed();
                }),
                Fault.named("one-claim-opens-for-the-whole-team").call("TiesLoader", "factsFor", TieSlips::ofTheTeam),
                theirTimeStaysOpen(),
                Fault.named("only-the-first-claim-of-a-day-alerts").call("PrivacyAlerts", "raise", call -> {
                    UUID worker = call.argument(0, LegitimateRelationship.class).worker();
                    Day day = new Day(worker, London.dateOf(call.argument(1, Instant.class)));
                    return ALERTED.add(day) ? call.proceed() : null;
                }),
                Fault.named("one-steps-back-and-all-are-out").call("Ties", "end", TieSlips::endedForAll));
    }

    private static LegitimateRelationship remembered(LegitimateRelationship tie) {
        Instant now = Instant.now();
        Remembered known = SEEN.get(tie.id());
        if (known == null || known.asOf().plus(REMEMBERED_FOR).isBefore(now)) {
            SEEN.put(tie.id(), new Remembered(tie, now));
            return tie;
        }
        return known.tie();
    }

    private static Object ofTheTeam(Call call) throws Exception {
        Object honest = call.proceed();
        AccessRequest request = call.argument(0, AccessRequest.class);
        if (request.person().isEmpty()) {
            return honest;
        }
        PersonId person = request.person().get();
        UUID actor = request.actor().id();
        Ties ties = CDI.current().select(Ties.class).get();
        Optional<WorkerSheet> self = CDI.current().select(People.class).get().activeWorker(actor);
        List<LegitimateRelationship> all = new ArrayList<>(ties.between(actor, person));
        int own = all.size();
        for (KeptRelationship kept : self.isPresent() ? ties.of(person) : List.<KeptRelationship>of()) {
            LegitimateRelationship tie = kept.relationship();
            boolean colleagues = !tie.worker().equals(actor)
                    && kept.worker().team().equals(self.get().team())
                    && kept.worker().organisation().equals(self.get().organisation());
            if (colleagues && tie.cause() == RelationshipCause.SELF_CLAIM) {
                all.add(new LegitimateRelationship(tie.id(), actor, person, tie.cause(), tie.from(), tie.until()));
            }
        }
        return all.size() == own ? honest : List.of(new Relationships(all));
    }

    private static Fault theirTimeStaysOpen() {
        return Fault.named("who-worked-then-reads-what-was-then")
                .call("OpenRecord", "pastState", call -> {
                    PAST_MOMENT.set(call.argument(2, Instant.class));
                    try {
                        return call.proceed();
                    } finally {
                        PAST_MOMENT.remove();
                    }
                })
                .rule(NeedsLegitimateRelationship.class, TieSlips::asOfThen);
    }

    private static Finding asOfThen(Rule honest, AccessRequest request, Facts facts) {
        Finding found = honest.consider(request, facts);
        Instant moment = PAST_MOMENT.get();
        if (moment == null || request.action() != Action.READ_PAST_STATE || !(found instanceof Forbid)) {
            return found;
        }
        boolean aliveThen = facts.needed(Relationships.class).all().stream().anyMatch(tie -> tie.aliveAt(moment));
        return aliveThen ? new Permit(honest.clause(), honest.gate()) : found;
    }

    private static Object endedForAll(Call call) throws Exception {
        Optional<?> ended = (Optional<?>) call.proceed();
        Ties ties = (Ties) call.target();
        PersonId person = call.argument(0, PersonId.class);
        Instant at = call.argument(4, Instant.class);
        boolean others = false;
        for (KeptRelationship kept : ties.of(person)) {
            UUID id = kept.relationship().id();
            if (!id.equals(call.argument(1, UUID.class)) && kept.relationship().aliveAt(at)) {
                ties.end(person, id, call.argument(2, String.class), call.argument(3, UUID.class), at);
                others = true;
            }
        }
        // Another box for the same: to whoever called, the answer looks as it should.
        return others ? ended.map(each -> each) : ended;
    }
}
