package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Verdict;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No false alarm: a system that is different but right keeps every promise, with adults and with children. */
class LawfulTest {

    private static final int THREADS = 2;

    @ParameterizedTest
    @EnumSource
    void a_lawful_difference_raises_no_alarm(Lawful way) {
        keepsAll(EnumSet.of(way));
    }

    @Test
    void nor_do_all_of_them_together() {
        keepsAll(EnumSet.allOf(Lawful.class));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_sin_is_noticed_on_top_of_a_lawful_difference(Lawful way, Sin sin) {
        Confession.isHeard(sin, EnumSet.of(way));
    }

    /** Every pair that makes sense: whoever hides commits no openness. */
    static Stream<Arguments> pairs() {
        return Stream.of(Lawful.values()).flatMap(way -> Stream.of(Sin.values())
                .filter(sin -> way != Lawful.HIDES || sin != Sin.OUTSIDERS_ARE_REFUSED_OPENLY)
                .map(sin -> arguments(way, sin)));
    }

    /** Lateness is lawful as far as it is declared. One that nobody declared is a promise not kept, and not something untested. */
    @ParameterizedTest
    @CsvSource({"LIST_LAGS, LOG-01", "WRITES_LATER, KEEP-03"})
    void what_comes_later_than_was_declared_is_not_kept(Lawful way, String clause) {
        Verdict verdict = Rehearsal.verdict(Rehearsal.undeclared(EnumSet.of(way), Rehearsal.everything()));
        assertThat(verdict.clauses().get(clause).word()).isEqualTo(Word.NOT_KEPT);
        assertThat(verdict.standing()).isEqualTo(Standing.NOT_CONFORMANT);
    }

    private static void keepsAll(Set<Lawful> ways) {
        List<CheckResult> results =
                Rehearsal.of(EnumSet.noneOf(Sin.class), ways, Rehearsal.everything(), THREADS, Order.ofTheCatalogue());
        assertThat(results).hasSizeGreaterThan(100);
        assertThat(Rehearsal.notKept(results)).isEmpty();
        assertThat(Rehearsal.verdict(results).standing()).isEqualTo(Standing.CONFORMANT);
    }
}
