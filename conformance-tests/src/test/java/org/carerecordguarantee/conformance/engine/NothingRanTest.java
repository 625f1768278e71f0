package org.carerecordguarantee.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Scope;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Verdict;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.world.Production;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cucumber calls a run in which every step was skipped a success. Here every scenario of the profile is skipped, unknown or ambiguous,
 * against a council that would keep every promise: that must be our own fault, and never "conformant".
 */
class NothingRanTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Profile PROFILE = Profile.named("who-looked").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"engine/glue/skips", "engine/glue/twice", "engine/glue"})
    void a_run_in_which_no_scenario_was_performed_is_our_fault(String glue) {
        URI place = URI.create(
                "classpath:/org/carerecordguarantee/conformance/" + (glue.endsWith("glue") ? "catalogue" : glue));
        Engine engine = Engine.of(CATALOGUE, "features", List.of(place));
        List<PlannedCheck> plan = engine.plan(Selection.whole(PROFILE));
        Exchanges exchanges = new Exchanges();
        Ledger ledger = new Ledger();
        Adapter adapter = Office.with(EnumSet.noneOf(Sin.class), exchanges);
        Production production = new Production(adapter, ledger, exchanges, Duration.ZERO, "test");
        List<CheckResult> results = engine.perform(plan, adapter, exchanges, ledger, production, 2, result -> {});

        assertThat(results).hasSameSizeAs(PROFILE.checks().keySet());
        assertThat(results)
                .filteredOn(result -> !result.check().id().endsWith(".ledger"))
                .allMatch(result ->
                        result.word() == Word.SUITE_FAULT && result.whose().orElseThrow() == Whose.SUITE);
        assertThat(results).noneMatch(result -> result.word() == Word.KEPT);
        Verdict verdict =
                Verdict.of(scope(), results.stream().map(CheckResult::judged).toList());
        assertThat(verdict.standing()).isEqualTo(Standing.SUITE_FAULT);
    }

    private static Scope scope() {
        Map<String, Level> levels = new HashMap<>();
        PROFILE.clauses()
                .forEach(id -> levels.put(id, CATALOGUE.clause(id).orElseThrow().level()));
        return Scope.of(PROFILE.title(), levels, PROFILE.checks().keySet(), 213);
    }
}
