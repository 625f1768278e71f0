package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twenty runs in random order come to the same words, check by check, however many play side by side. The council has faults, so that
 * there is something to disagree about, and its list lags.
 */
class StabilityTest {

    // Nobody is alerted of anything: an alert that names nobody cannot be told from that of a scenario beside it.
    private static final Set<Sin> SINS = EnumSet.of(
            Sin.A_TIE_NEVER_ENDS,
            Sin.A_LINE_GIVES_A_CODE,
            Sin.A_CLAIM_ALERTS_NOBODY,
            Sin.NOTHING_FOLLOWS_AN_EMERGENCY,
            Sin.A_WRONG_SEAL_IS_NOBODYS_BUSINESS,
            Sin.AN_OPEN_STORE_IS_NOBODYS_BUSINESS,
            Sin.A_FILE_ON_A_DESK_IS_NOBODYS_BUSINESS,
            Sin.A_FILE_LEFT_LYING_IS_NOBODYS_BUSINESS,
            Sin.A_NIGHT_AT_THE_STORE_IS_NOBODYS_BUSINESS,
            Sin.ALL_IS_LATE);
    private static final Set<Lawful> WAYS = EnumSet.of(Lawful.LIST_LAGS, Lawful.WRITES_LATER);

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 7", "8, 6"})
    void random_order_changes_no_word(int threads, int runs) {
        List<PlannedCheck> plan = Rehearsal.everything();
        Map<String, Word> first = words(Rehearsal.of(SINS, WAYS, plan, threads, Order.ofTheCatalogue()));
        assertThat(first.values()).contains(Word.KEPT, Word.NOT_KEPT);
        assertThat(first).hasSize(plan.size());
        for (int run = 1; run <= runs; run++) {
            List<CheckResult> results = Rehearsal.of(SINS, WAYS, plan, threads, Order.random(run));
            assertThat(results.stream().map(CheckResult::check))
                    .as("results in the catalogue's order")
                    .containsExactlyElementsOf(plan);
            assertThat(otherThan(first, words(results))).as("seed " + run).isEmpty();
        }
    }

    private static List<String> otherThan(Map<String, Word> first, Map<String, Word> now) {
        return first.keySet().stream()
                .filter(check -> first.get(check) != now.get(check))
                .map(check -> check + ": " + first.get(check) + ", now " + now.get(check))
                .toList();
    }

    private static Map<String, Word> words(List<CheckResult> results) {
        Map<String, Word> words = new TreeMap<>();
        results.forEach(result -> words.put(result.check().id(), result.word()));
        return words;
    }
}
