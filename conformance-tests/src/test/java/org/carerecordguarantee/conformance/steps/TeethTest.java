package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Freeze;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.ShutDesk;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.world.Production;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every check can pass, and every check can bite: an honest council on paper keeps every promise that has scenarios, and each way
 * to break one is noticed by the very checks that name it, at an outcome.
 */
class TeethTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final List<String> CLAUSES = CATALOGUE
            .clauses()
            .filter(clause -> !clause.scenarios().isEmpty())
            .map(Clause::id)
            .toList();
    private static final Profile PROFILE =
            new Profile("all", "everything that has scenarios", "", CLAUSES, Freeze.checks(CATALOGUE, CLAUSES));

    @Test
    void anHonestCouncilKeepsEveryPromise() {
        List<CheckResult> results = runWhole(EnumSet.noneOf(Sin.class));
        assertThat(results).hasSizeGreaterThan(100);
        assertThat(results.stream().filter(result -> result.word() != Word.KEPT).map(TeethTest::inWords))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachSinIsNoticedByTheChecksThatNameIt(Sin sin) {
        List<PlannedCheck> plan = ENGINE.plan(Selection.whole(PROFILE)).stream()
                .filter(check -> sin.caughtBy().contains(withoutVariant(check)) || needsCompany(sin, check))
                .toList();
        List<CheckResult> named = run(EnumSet.of(sin), plan).stream()
                .filter(result -> sin.caughtBy().contains(withoutVariant(result.check())))
                .toList();
        assertThat(named.stream().map(result -> withoutVariant(result.check())).collect(Collectors.toSet()))
                .as("checks of the names that the sin gives")
                .containsExactlyInAnyOrderElementsOf(sin.caughtBy());
        assertThat(named.stream()
                        .filter(result -> result.word() != Word.NOT_KEPT)
                        .map(TeethTest::inWords))
                .isEmpty();
    }

    /** What is compared when all is over needs something to have happened. */
    private static boolean needsCompany(Sin sin, PlannedCheck check) {
        return sin.caughtBy().contains("LOG-01.ledger") && check.clause().equals("LOG-01");
    }

    @Test
    void everyScenarioIsNamedBySomeSin() {
        Set<String> bitten = EnumSet.allOf(Sin.class).stream()
                .flatMap(sin -> sin.caughtBy().stream())
                .map(TeethTest::scenario)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = ENGINE.plan(Selection.whole(PROFILE)).stream()
                .map(PlannedCheck::scenario)
                .filter(id -> !id.endsWith(".ledger"))
                .collect(Collectors.toCollection(TreeSet::new));
        bitten.remove("LOG-01.ledger");
        assertThat(bitten).isEqualTo(all);
    }

    @Test
    void aSystemThatRefusesEverybodyKeepsNothing() {
        assertThat(musts(run(ShutDesk::open, ENGINE.plan(Selection.whole(PROFILE)))))
                .isEmpty();
    }

    @Test
    void aSystemThatLetsEverybodyInKeepsNothing() {
        assertThat(musts(runWhole(EnumSet.of(
                        Sin.NO_TIE_IS_NEEDED,
                        Sin.CLOSENESS_IS_IGNORED,
                        Sin.THE_OWN_RECORD_IS_OPEN,
                        Sin.A_SEARCH_IGNORES_CLOSENESS,
                        Sin.A_CLAIM_NEEDS_NO_REASON,
                        Sin.A_RECORDS_OFFICER_READS,
                        Sin.AN_ADMINISTRATOR_READS,
                        Sin.A_PRIVACY_OFFICER_READS,
                        Sin.AN_ADMINISTRATOR_FINDS_FILES,
                        Sin.A_PERSON_MAY_CHANGE_LINES,
                        Sin.THE_CHECKER_MAY_REMOVE_LINES,
                        Sin.NO_LOG_NO_MATTER,
                        Sin.ANYBODY_GETS_THE_LIST,
                        Sin.ANY_PART_MAY_BE_LEFT_OUT,
                        Sin.ENTRIES_CAN_BE_DELETED,
                        Sin.OUTSIDERS_FIND_EVERYBODY))))
                .isEmpty();
    }

    @Test
    void aSystemThatWritesNothingDownKeepsNothing() {
        assertThat(musts(runWhole(EnumSet.of(
                        Sin.REFUSALS_ARE_NOT_LOGGED,
                        Sin.LOOKS_ARE_NOT_LOGGED,
                        Sin.LOOKS_AT_ONE_ENTRY_ARE_NOT_LOGGED,
                        Sin.LOOKS_AT_THE_PAST_ARE_NOT_LOGGED,
                        Sin.WRITING_IS_NOT_LOGGED,
                        Sin.CORRECTING_IS_NOT_LOGGED,
                        Sin.READING_THE_LIST_IS_NOT_LOGGED,
                        Sin.A_SEARCH_IS_NOT_LOGGED))))
                .isEmpty();
    }

    @Test
    void aSystemWhoseListsAreEmptyKeepsNothing() {
        assertThat(musts(runWhole(EnumSet.of(Sin.THE_LIST_IS_EMPTY)))).isEmpty();
    }

    /** The clauses that must be kept and of which every check that counts was kept. */
    private static Set<String> musts(List<CheckResult> results) {
        return results.stream()
                .filter(result -> result.check().level() == Level.MUST)
                .collect(Collectors.groupingBy(
                        result -> result.check().clause(), Collectors.mapping(CheckResult::word, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(clause -> clause.getValue().equals(Set.of(Word.KEPT)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CheckResult> runWhole(Set<Sin> sins) {
        return run(sins, ENGINE.plan(Selection.whole(PROFILE)));
    }

    private static List<CheckResult> run(Set<Sin> sins, List<PlannedCheck> plan) {
        return run(exchanges -> Office.with(sins, exchanges), plan);
    }

    private static List<CheckResult> run(Function<Exchanges, Adapter> system, List<PlannedCheck> plan) {
        Exchanges exchanges = new Exchanges();
        Ledger ledger = new Ledger();
        Adapter adapter = system.apply(exchanges);
        Production production = new Production(adapter, ledger, exchanges, Duration.ZERO, "test");
        return ENGINE.perform(plan, adapter, exchanges, ledger, production, 2, result -> {});
    }

    private static String withoutVariant(PlannedCheck check) {
        int at = check.id().indexOf('@');
        return at < 0 ? check.id() : check.id().substring(0, at);
    }

    private static String scenario(String check) {
        int row = check.indexOf('[');
        return row < 0 ? check : check.substring(0, row);
    }

    private static String inWords(CheckResult result) {
        return result.check().id() + " " + result.word() + " at "
                + result.step().orElse("-") + ": " + result.why().orElse("-");
    }
}
