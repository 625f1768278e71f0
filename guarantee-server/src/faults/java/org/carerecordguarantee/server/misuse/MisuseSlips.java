package org.carerecordguarantee.server.misuse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.misuse.BreachDecision;
import org.carerecordguarantee.model.misuse.Suspension;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Meanwhile;

/** Slips about what is done when somebody may have misused a record, and about breaches and lost files. */
public final class MisuseSlips {
    private record Which(UUID worker, Object person) {}

    private record Judged(Suspension.Extent extent, Instant at) {}

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int ALL = 10_000;
    private static final Meanwhile CLOSING = new Meanwhile();
    private static final Meanwhile HANDING_OVER = new Meanwhile();
    private static final Map<Which, Judged> LAST = new ConcurrentHashMap<>();
    private static final Map<UUID, UUID> REFERRED_TO = new ConcurrentHashMap<>();

    private MisuseSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("why-it-was-late-is-asked-and-not-kept")
                        .call("Breaches", "decide", MisuseSlips::withoutWhyLate),
                Fault.named("a-better-explanation-takes-the-place-of-curiosity")
                        .call("InvestigationActs", "close", CLOSING.during(call -> true))
                        .call("Investigations", "explanations", MisuseSlips::onlyTheLast),
                Fault.named("another-partner-reads-a-referral-by-its-id")
                        .call("Referrals", "refer", MisuseSlips::referred)
                        .call("Referrals", "find", MisuseSlips::whosesoever),
                Fault.named("who-looked-a-moment-ago-is-not-suspended-yet")
                        .call("Suspensions", "extent", MisuseSlips::remembered),
                Fault.named("an-investigation-is-handed-to-who-gave-the-work")
                        .call("OpeningActs", "handOver", HANDING_OVER.during(call -> true))
                        .call("Ties", "gaveTheWork", MisuseSlips::nobodyOnHandingOver),
                Fault.named("lifting-one-suspension-lifts-the-others")
                        .call("Suspensions", "lift", MisuseSlips::lifted));
    }

    private static Object withoutWhyLate(Call call) throws Exception {
        BreachDecision decision = call.argument(1, BreachDecision.class);
        return decision.whyLate().isEmpty()
                ? call.proceed()
                : call.proceedWith(
                        1,
                        new BreachDecision(
                                decision.risk(), decision.reasons(), decision.commissionerToldAt(), Optional.empty()));
    }

    // What the accused says now is taken for what they say in all.
    private static Object onlyTheLast(Call call) throws Exception {
        List<?> said = (List<?>) call.proceed();
        return CLOSING.holds() && said.size() > 1 ? List.of(said.get(said.size() - 1)) : said;
    }

    private static Object referred(Call call) throws Exception {
        StoredReferral made = (StoredReferral) call.proceed();
        REFERRED_TO.put(made.id, made.organisationId);
        return made;
    }

    private static Object whosesoever(Call call) throws Exception {
        UUID to = REFERRED_TO.get(call.argument(0, UUID.class));
        return to == null || to.equals(call.argument(1, UUID.class)) ? call.proceed() : call.proceedWith(1, to);
    }

    // By the true time: it is the server that remembers.
    private static Object remembered(Call call) throws Exception {
        Suspension.Extent now = (Suspension.Extent) call.proceed();
        Which which = new Which(call.argument(0, UUID.class), call.argument(2, Optional.class));
        Judged last = LAST.get(which);
        Instant at = Instant.now();
        if (last != null && at.isBefore(last.at().plus(REMEMBERED))) {
            return last.extent();
        }
        LAST.put(which, new Judged(now, at));
        return now;
    }

    private static Object nobodyOnHandingOver(Call call) throws Exception {
        Set<?> gave = (Set<?>) call.proceed();
        return HANDING_OVER.holds() && !gave.isEmpty() ? Set.of() : gave;
    }

    // It goes by who is suspended, and not by which suspension it is.
    private static Object lifted(Call call) throws Exception {
        Suspensions suspensions = (Suspensions) call.target();
        UUID lifted = call.argument(0, UUID.class);
        UUID whose = suspensions.find(lifted).orElseThrow().keptOutId;
        List<StoredSuspension> standing = suspensions.standing(null, ALL).stream()
                .filter(row -> row.keptOutId.equals(whose))
                .toList();
        if (standing.size() < 2) {
            return call.proceed();
        }
        for (StoredSuspension row : standing) {
            suspensions.lift(
                    row.id,
                    call.argument(1, String.class),
                    call.argument(2, UUID.class),
                    call.argument(3, Instant.class));
        }
        return null;
    }
}
