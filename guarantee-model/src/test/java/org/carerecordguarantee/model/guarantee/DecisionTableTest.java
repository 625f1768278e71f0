package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;
import org.junit.jupiter.api.Test;

/** The decision, for every combination of the facts in {@link Cases}, against the tables written from the clauses. */
class DecisionTableTest {
    private final DecisionTable table = new DecisionTable();
    private final Decide decide = new Decide(Rules.all());

    @Test
    void whatever_is_asked_it_is_decided_as_the_table_says() {
        agrees("every combination of the first eight facts", Cases.plain(), 500_000);
    }

    @Test
    void whatever_is_asked_any_two_further_facts_are_decided_together_as_the_table_says() {
        agrees("the same, with each pair of further facts", Cases.covering(), 2_000_000);
    }

    @Test
    void whatever_the_further_facts_they_are_decided_as_the_table_says() {
        agrees("every combination of the further facts", Cases.deep(), 1_500_000);
    }

    @Test
    void every_line_of_both_tables_says_something() {
        BitSet answers = lines(table.answers());
        BitSet follows = lines(table.follows());
        // It ends as soon as each has been used.
        boolean all = Cases.all().sequential().anyMatch(each -> {
            answers.clear(table.deciding(each));
            follows.andNot(table.following(each));
            return answers.isEmpty() && follows.isEmpty();
        });
        assertThat(all)
                .as("lines that say nothing: %s of the first table, %s of the second", answers, follows)
                .isTrue();
    }

    @Test
    void any_two_values_of_further_facts_meet() {
        List<Case> rows = Covering.pairs(Column.further());
        for (Column one : Column.further()) {
            for (Column other : Column.further()) {
                long met = rows.stream()
                        .map(row -> row.get(one) + " and " + row.get(other))
                        .distinct()
                        .count();
                assertThat(met)
                        .isEqualTo((long) one.all().size()
                                * (one == other ? 1 : other.all().size()));
            }
        }
    }

    @Test
    void roles_have_the_functions_that_the_list_gives_them() {
        Map<String, Set<String>> inCode = Stream.of(AccessRole.values())
                .collect(Collectors.toMap(
                        AccessRole::name,
                        role -> role.functions().stream().map(Function::name).collect(Collectors.toSet())));
        assertThat(inCode).isEqualTo(table.roles().functions());
    }

    private void agrees(String which, Stream<Case> cases, long atLeast) {
        AtomicLong asked = new AtomicLong();
        ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
        long from = System.nanoTime();
        cases.parallel().forEach(each -> {
            asked.incrementAndGet();
            Decision decision = decide.decide(each.request(), each.facts());
            Verdict actual = Verdict.of(decision, Audience.of(each.request().actor()));
            Verdict expected = table.decide(each);
            if ((!actual.equals(expected) || !decision.failures().isEmpty()) && differences.size() < 20) {
                differences.add(each + ": line " + (table.deciding(each) + 1) + " says " + expected + ", decided "
                        + actual + decision.failures());
            }
        });
        System.out.printf(
                "%s: %,d decisions compared with the table in %d s%n",
                which, asked.get(), Duration.ofNanos(System.nanoTime() - from).toSeconds());
        assertThat(String.join("\n", differences)).isEmpty();
        assertThat(asked.get()).isGreaterThan(atLeast);
    }

    private static BitSet lines(Lines lines) {
        BitSet all = new BitSet();
        all.set(0, lines.all().size());
        return all;
    }
}
