package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;

/** Whether a sin is noticed, at an outcome, by each of the checks that it names. */
final class Confession {

    private static final int THREADS = 2;

    private Confession() {}

    /** Plays the checks that a sin names, and what they need, to a council that has the sin and else differs only lawfully. */
    static void isHeard(Sin sin, Set<Lawful> ways) {
        List<PlannedCheck> plan = Rehearsal.everything().stream()
                .filter(check -> names(sin, check) || needsCompany(sin, check))
                .toList();
        List<CheckResult> named = Rehearsal.of(EnumSet.of(sin), ways, plan, THREADS, Order.ofTheCatalogue()).stream()
                .filter(result -> names(sin, result.check()))
                .toList();
        assertThat(named.stream()
                        .map(result -> Rehearsal.withoutVariant(result.check()))
                        .collect(Collectors.toSet()))
                .as("checks of the names that the sin gives")
                .containsExactlyInAnyOrderElementsOf(sin.caughtBy());
        assertThat(named.stream()
                        .filter(result -> result.word() != Word.NOT_KEPT)
                        .map(Rehearsal::inWords))
                .isEmpty();
    }

    private static boolean names(Sin sin, PlannedCheck check) {
        return sin.caughtBy().contains(Rehearsal.withoutVariant(check));
    }

    /** What is compared when all is over needs something to have happened. */
    private static boolean needsCompany(Sin sin, PlannedCheck check) {
        return sin.caughtBy().contains("LOG-01.ledger") && check.clause().equals("LOG-01");
    }
}
