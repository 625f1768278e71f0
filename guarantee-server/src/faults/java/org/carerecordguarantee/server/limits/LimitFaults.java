package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.KeptOut;
import org.carerecordguarantee.model.limits.LimitKeepsOut;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.limits.Limits;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that a limit keeps out whom it names, from when on it says (LIM-01, LIM-03, LIM-04). */
@ApplicationScoped
public class LimitFaults implements Planted {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Set<List<Object>> readers = ConcurrentHashMap.newKeySet();

    @Override
    public String catalogue() {
        return "planted-limits";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("who-is-shut-out-gets-in")
                        .fact(
                                Limits.class,
                                limits -> limits.keptOut() == KeptOut.NO
                                        ? limits
                                        : new Limits(KeptOut.NO, limits.sealed(), limits.hidden())),
                Fault.named("a-limit-on-a-team-is-lost").call("KeptLimits", "of", without(LimitKind.TEAM)),
                Fault.named("a-limit-on-an-organisation-is-lost")
                        .call("KeptLimits", "of", without(LimitKind.ORGANISATION)),
                Fault.named("who-leaves-the-shared-record-stays-in-it")
                        .call("KeptLimits", "of", without(LimitKind.SHARED_RECORD)),
                Fault.named("a-limit-shuts-out-everybody").call("KeptLimits", "of", each(LimitFaults::onEverybody)),
                Fault.named("a-limit-starts-as-soon-as-it-is-asked-for")
                        .call("KeptLimits", "of", each(limit -> between(limit, limit.askedAt(), limit.until()))),
                Fault.named("a-limit-forgets-its-end")
                        .call("KeptLimits", "of", each(limit -> between(limit, limit.from(), Optional.empty()))),
                Fault.named("who-has-just-looked-goes-on-looking").rule(LimitKeepsOut.class, this::remembering),
                Fault.named("a-limit-binds-a-minute-later")
                        .call(
                                "KeptLimits",
                                "of",
                                each(limit -> between(limit, limit.from().plus(REMEMBERED), limit.until()))),
                Fault.named("safety-waits-for-the-forms").call("AskingForLimits", "ask", call -> {
                    NewLimit given = call.argument(1, NewLimit.class);
                    return given.interim() ? call.proceedWith(1, withoutHaste(given)) : call.proceed();
                }),
                Fault.named("a-limit-does-not-reach-a-single-entry")
                        .rule(
                                LimitKeepsOut.class,
                                Found.passed((request, facts) -> request.action() == Action.READ_ITEM)),
                Fault.named("a-limit-does-not-reach-the-past")
                        .rule(
                                LimitKeepsOut.class,
                                Found.passed((request, facts) -> request.action() == Action.READ_PAST_STATE)));
    }

    /** What was once let in is kept in mind, and counts for more than the limit. */
    private Finding remembering(Rule rule, AccessRequest request, Facts facts) {
        Finding honest = rule.consider(request, facts);
        if (!request.action().readsContent()) {
            return honest;
        }
        List<Object> reader = List.of(request.actor().id(), request.person());
        if (honest instanceof Pass) {
            readers.add(reader);
        }
        return honest instanceof Forbid && readers.contains(reader) ? new Pass(rule.clause(), rule.gate()) : honest;
    }

    static CallTwist without(LimitKind kind) {
        return call -> {
            List<?> all = (List<?>) call.proceed();
            List<?> left = all.stream()
                    .filter(each -> ((KeptLimit) each).limit().scope().kind() != kind)
                    .toList();
            return left.size() == all.size() ? all : left;
        };
    }

    static CallTwist each(UnaryOperator<AccessLimit> twist) {
        return call -> {
            List<?> all = (List<?>) call.proceed();
            List<KeptLimit> twisted = all.stream()
                    .map(KeptLimit.class::cast)
                    .map(kept -> with(kept, twist.apply(kept.limit())))
                    .toList();
            return twisted.equals(all) ? all : twisted;
        };
    }

    private static KeptLimit with(KeptLimit kept, AccessLimit limit) {
        return new KeptLimit(
                limit,
                kept.targetName(),
                kept.askedName(),
                kept.route(),
                kept.reason(),
                kept.insteadOf(),
                kept.turns());
    }

    /** As if the person had asked that nobody look without asking. */
    private static AccessLimit onEverybody(AccessLimit limit) {
        boolean shutsOut = Stream.of(LimitKind.INDIVIDUAL, LimitKind.TEAM, LimitKind.ORGANISATION)
                .anyMatch(limit.scope().kind()::equals);
        LimitScope everybody =
                new LimitScope(LimitKind.ASK_ME_FIRST, Optional.empty(), Optional.empty(), Optional.empty());
        return shutsOut
                ? new AccessLimit(
                        limit.id(),
                        limit.person(),
                        everybody,
                        limit.askedAt(),
                        limit.askedBy(),
                        limit.from(),
                        limit.until(),
                        limit.interim(),
                        limit.turns())
                : limit;
    }

    private static AccessLimit between(AccessLimit limit, Instant from, Optional<Instant> until) {
        return new AccessLimit(
                limit.id(),
                limit.person(),
                limit.scope(),
                limit.askedAt(),
                limit.askedBy(),
                from,
                until,
                limit.interim(),
                limit.turns());
    }

    private static NewLimit withoutHaste(NewLimit given) {
        return new NewLimit(
                given.scope(),
                given.worker(),
                given.team(),
                given.organisation(),
                given.item(),
                given.category(),
                given.seal(),
                given.from(),
                given.until(),
                false,
                given.route(),
                given.reason());
    }
}
