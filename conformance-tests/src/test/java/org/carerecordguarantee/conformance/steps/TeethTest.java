package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every check can pass, and every check can bite: an honest council on paper keeps every promise that has scenarios, and each way
 * to break one is noticed by the very checks that name it, at an outcome.
 */
class TeethTest {

    @Test
    void anHonestCouncilKeepsEveryPromise() {
        List<CheckResult> results = runWhole(EnumSet.noneOf(Sin.class));
        assertThat(results).hasSizeGreaterThan(100);
        assertThat(results.stream().filter(result -> result.word() != Word.KEPT).map(Rehearsal::inWords))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachSinIsNoticedByTheChecksThatNameIt(Sin sin) {
        Confession.isHeard(sin, EnumSet.noneOf(Lawful.class));
    }

    @Test
    void everyScenarioIsNamedBySomeSin() {
        Set<String> bitten = EnumSet.allOf(Sin.class).stream()
                .flatMap(sin -> sin.caughtBy().stream())
                .map(TeethTest::scenario)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Rehearsal.everything().stream()
                .map(PlannedCheck::scenario)
                .filter(id -> !id.endsWith(".ledger"))
                .collect(Collectors.toCollection(TreeSet::new));
        bitten.remove("LOG-01.ledger");
        assertThat(bitten).isEqualTo(all);
    }

    @Test
    void aSystemThatWritesNothingDownKeepsNothing() {
        assertThat(Rehearsal.mustsKept(runWhole(EnumSet.of(
                        Sin.REFUSALS_ARE_NOT_LOGGED,
                        Sin.LOOKS_ARE_NOT_LOGGED,
                        Sin.LOOKS_AT_ONE_ENTRY_ARE_NOT_LOGGED,
                        Sin.LOOKS_AT_THE_PAST_ARE_NOT_LOGGED,
                        Sin.WRITING_IS_NOT_LOGGED,
                        Sin.CORRECTING_IS_NOT_LOGGED,
                        Sin.READING_THE_LIST_IS_NOT_LOGGED,
                        Sin.A_SEARCH_IS_NOT_LOGGED,
                        Sin.EMERGENCIES_ARE_NOT_LOGGED,
                        Sin.FINDING_OUT_IS_NOT_LOGGED,
                        Sin.BREACHES_ARE_NOT_LOGGED,
                        Sin.PAPER_IS_NOT_LOGGED))))
                .isEmpty();
    }

    private static List<CheckResult> runWhole(Set<Sin> sins) {
        return Rehearsal.of(sins, Rehearsal.everything());
    }

    private static String scenario(String check) {
        int row = check.indexOf('[');
        return row < 0 ? check : check.substring(0, row);
    }
}
