package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private static void keepsAll(Set<Lawful> ways) {
        List<CheckResult> results =
                Rehearsal.of(EnumSet.noneOf(Sin.class), ways, Rehearsal.everything(), THREADS, Order.ofTheCatalogue());
        assertThat(results).hasSizeGreaterThan(100);
        assertThat(Rehearsal.notKept(results)).isEmpty();
        assertThat(Rehearsal.verdict(results).standing()).isEqualTo(Standing.CONFORMANT);
    }
}
