package org.carerecordguarantee.model.guarantee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.limits.LimitStep;
import org.carerecordguarantee.model.limits.LimitTurn;
import org.carerecordguarantee.model.limits.Limits;
import org.carerecordguarantee.model.limits.Seal;
import org.carerecordguarantee.model.people.PersonId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one decision costs, with all rules and all facts: a worker with a legitimate relationship opens a record of twenty
 * items, on which the person has set limits, each of them in force. Some close one of the items, some a kind of item, some
 * shut out somebody else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OneDecision {
    private static final int ITEMS = 20;

    /** How many limits the person has set. */
    @Param({"0", "10", "100", "1000"})
    public int limits;

    private final Decide decide = new Decide(Rules.all());
    private AccessRequest request;
    private List<AccessLimit> set;
    private List<Fact> others;
    private Facts facts;

    @Setup
    public void begin() {
        Case look = Case.PLAIN
                .with(Column.ACTION, "READ_RECORD")
                .with(Column.ROLE, "SOCIAL_WORKER")
                .with(Column.PURPOSE, "DIRECT_CARE");
        Set<ItemRef> items = new HashSet<>();
        Map<ItemRef, String> categories = new HashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(i));
            categories.put(item(i), "Kind " + i % 7);
        }
        request = look.request().wanting(items);
        set = new ArrayList<>();
        for (int i = 0; i < limits; i++) {
            set.add(limit(i));
        }
        others = Situation.allFacts(look).stream()
                .filter(each -> !(each instanceof Limits) && !(each instanceof Filed))
                .toList();
        others = new ArrayList<>(others);
        others.add(new Filed(categories));
        facts = facts();
        Decision decision = decide.decide(request, facts);
        if (!decision.allowed()
                || !decision.failures().isEmpty()
                || (limits > 0) == decision.withheld().isEmpty()) {
            throw new IllegalStateException("this is not what was to be measured: " + decision);
        }
    }

    /** The decision, the facts being there. */
    @Benchmark
    public Decision decision() {
        return decide.decide(request, facts);
    }

    /** The same, and what the limits mean for this reader is worked out before. */
    @Benchmark
    public Decision limitsAndDecision() {
        return decide.decide(request, facts());
    }

    private Facts facts() {
        List<Fact> all = new ArrayList<>(others);
        all.add(Limits.of(set, request.actor(), false, request.at()));
        return Facts.of(all.toArray(Fact[]::new));
    }

    private AccessLimit limit(int i) {
        LimitScope scope =
                switch (i % 3) {
                    case 0 ->
                        new LimitScope(
                                LimitKind.ITEM,
                                Optional.of(item(i % ITEMS).id()),
                                Optional.empty(),
                                Optional.of(i % 2 == 0 ? Seal.SEALED : Seal.SEALED_HIDDEN));
                    case 1 ->
                        new LimitScope(
                                LimitKind.CATEGORY,
                                Optional.empty(),
                                Optional.of("Kind of its own " + i),
                                Optional.of(Seal.SEALED));
                    default ->
                        new LimitScope(
                                LimitKind.INDIVIDUAL, Optional.of(new UUID(9, i)), Optional.empty(), Optional.empty());
                };
        Instant asked = request.at().minusSeconds(3600);
        UUID person = request.person().map(PersonId::value).orElseThrow();
        return new AccessLimit(
                new UUID(6, i),
                request.person().orElseThrow(),
                scope,
                asked,
                person,
                asked,
                Optional.empty(),
                false,
                List.of(
                        new LimitTurn(LimitStep.EXPLAINED, asked, person),
                        new LimitTurn(LimitStep.WENT_ON, asked, person)));
    }

    private static ItemRef item(int i) {
        return new ItemRef(new UUID(7, 100 + i));
    }
}
