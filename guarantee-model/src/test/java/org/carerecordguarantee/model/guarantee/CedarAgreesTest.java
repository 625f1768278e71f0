package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.junit.jupiter.api.Test;

/**
 * The same cases, judged by somebody else's engine on policies written from the clauses: whether it is allowed, under which
 * clauses, or by which it is refused, all of them; and the same for each item.
 *
 * <p>A judgement through Cedar takes some hundred times as long as one here. Each build asks it about every
 * action by every kind of reader, and about one case in so many of the rest; {@code -Dcedar.one.in=1} asks about all.
 */
class CedarAgreesTest {
    private static final int ONE_IN = Integer.getInteger("cedar.one.in", 500);

    // What has to be done afterwards is nothing that Cedar could say.
    private static final String DUTY_ALONE = "EMG-05";

    private final Decide decide = new Decide(Rules.all());
    private final Cedar cedar;

    CedarAgreesTest() throws Exception {
        cedar = new Cedar(new Roles());
    }

    @Test
    void cedar_decides_as_the_rules_do() {
        AtomicLong asked = new AtomicLong();
        Set<String> decisive = ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
        long from = System.nanoTime();
        Stream.concat(Cases.readersOfSealed(), Cases.oneIn(ONE_IN)).parallel().forEach(each -> {
            Decision decision = decide.decide(each.request(), each.facts());
            for (String what : asks(decision)) {
                asked.incrementAndGet();
                Cedar.Says expected = cedar.about(each, what);
                decisive.addAll(expected.policies());
                Cedar.Says actual = says(decision, what);
                if (!actual.agreesWith(expected) && differences.size() < 20) {
                    differences.add(each + ", " + what + ": Cedar says " + expected + ", decided " + actual);
                }
            }
        });
        System.out.printf(
                "%,d judgements of Cedar by %d policies compared in %d s%n",
                asked.get(),
                cedar.policies().size(),
                Duration.ofNanos(System.nanoTime() - from).toSeconds());
        assertThat(String.join("\n", differences)).isEmpty();
        assertThat(asked.get()).isGreaterThan(4_000_000 / ONE_IN);
        assertThat(decisive).as("each policy has been decisive").isEqualTo(cedar.policies());
    }

    @Test
    void every_clause_that_a_rule_judges_has_a_policy() {
        assertThat(cedar.clauses())
                .containsExactlyInAnyOrderElementsOf(Rules.judged().stream()
                        .map(ClauseId::value)
                        .filter(clause -> !clause.equals(DUTY_ALONE))
                        .toList());
    }

    // Where the whole is refused there is nothing more to ask.
    private static Set<String> asks(Decision decision) {
        Set<String> asks = new TreeSet<>(Set.of("record"));
        if (decision.allowed()) {
            asks.addAll(Situation.NAMES.values());
        }
        return asks;
    }

    private static Cedar.Says says(Decision decision, String what) {
        List<String> withheld = decision.withheld().stream()
                .filter(each -> each.items().stream().map(Situation.NAMES::get).anyMatch(what::equals))
                .map(each -> each.clause().value())
                .toList();
        Stream<String> clauses = withheld.isEmpty()
                ? decision.because().stream().map(each -> each.clause().value())
                : withheld.stream();
        return new Cedar.Says(decision.allowed() && withheld.isEmpty(), clauses.collect(Collectors.toSet()), Set.of());
    }
}
