package org.carerecordguarantee.conformance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    private static final Set<String> FROZEN =
            Set.of("LOG-01.1@adult", "LOG-01.2@adult", "CTL-05.1@adult", "LOG-07.1@adult");
    private static final Scope SCOPE = Scope.of(
            "Who looked", Map.of("LOG-01", Level.MUST, "CTL-05", Level.SHOULD, "LOG-07", Level.REFERENCE), FROZEN, 213);

    @Test
    void all_kept_is_conformant_and_says_what_was_left_out() {
        Verdict verdict = Verdict.of(SCOPE, all(Word.KEPT));
        assertThat(verdict.standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(verdict.exitCode()).isZero();
        assertThat(verdict.partial()).isFalse();
        assertThat(verdict.sentence())
                .isEqualTo("Keeps profile “Who looked” of the Social Care Record Guarantee for England, as publicly"
                        + " described; the other 210 of the guarantee's 213 clauses (by this project's own count) were"
                        + " left out.");
    }

    @Test
    void a_profile_of_all_clauses_leaves_nothing_out() {
        Scope whole = Scope.of("All", Map.of("LOG-01", Level.MUST), Set.of("LOG-01.1"), 1);
        assertThat(Verdict.of(whole, List.of(new Judged("LOG-01.1", "LOG-01", Level.MUST, Word.KEPT)))
                        .sentence())
                .isEqualTo(
                        "Keeps profile “All” of the Social Care Record Guarantee for England, as publicly described.");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_KEPT, NOT_CONFORMANT, 1",
        "NOT_OFFERED, NOT_CONFORMANT, 1",
        "COULD_NOT_TEST, UNDECIDED, 2",
        "SUITE_FAULT, SUITE_FAULT, 4",
        "SHOWN_BY_PEOPLE, CONFORMANT, 0"
    })
    void one_check_that_binds_decides(Word word, Standing standing, int exitCode) {
        Verdict verdict = Verdict.of(SCOPE, but("LOG-01.2@adult", word));
        assertThat(verdict.standing()).isEqualTo(standing);
        assertThat(verdict.exitCode()).isEqualTo(exitCode);
        assertThat(verdict.clauses().get("LOG-01").word()).isEqualTo(word);
    }

    /** No check says of itself that it does not apply, and no check is ever waived, only a clause. */
    @ParameterizedTest
    @EnumSource(names = {"DOES_NOT_APPLY", "WAIVED"})
    void a_result_that_the_rules_cannot_yield_is_a_fault_of_the_suite(Word word) {
        assertThat(Verdict.of(SCOPE, but("LOG-01.2@adult", word)).standing()).isEqualTo(Standing.SUITE_FAULT);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_KEPT", "NOT_OFFERED", "COULD_NOT_TEST", "SUITE_FAULT"})
    void should_and_reference_never_lower_it(Word word) {
        assertThat(Verdict.of(SCOPE, but("CTL-05.1@adult", word)).standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(Verdict.of(SCOPE, but("LOG-07.1@adult", word)).standing()).isEqualTo(Standing.CONFORMANT);
    }

    @Test
    void nor_do_they_raise_it() {
        assertThat(Verdict.of(SCOPE, but("LOG-01.1@adult", Word.NOT_KEPT)).standing())
                .isEqualTo(Standing.NOT_CONFORMANT);
    }

    @Test
    void a_figure_of_this_project_inside_a_binding_clause_does_not_bind() {
        Set<String> frozen = Set.of("LOG-01.1", "LOG-01.2");
        Scope scope = Scope.of("x", Map.of("LOG-01", Level.MUST), frozen, 213);
        Verdict verdict = Verdict.of(
                scope,
                List.of(
                        new Judged("LOG-01.1", "LOG-01", Level.MUST, Word.KEPT),
                        new Judged("LOG-01.2", "LOG-01", Level.REFERENCE, Word.NOT_KEPT)));
        assertThat(verdict.standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(verdict.clauses().get("LOG-01").word()).isEqualTo(Word.KEPT);
        assertThat(verdict.clauses().get("LOG-01").beyond()).contains(Word.NOT_KEPT);
    }

    @Test
    void a_binding_clause_with_nothing_but_own_figures_is_not_settled() {
        Scope scope = Scope.of("x", Map.of("LOG-01", Level.MUST), Set.of("LOG-01.2"), 213);
        Verdict verdict = Verdict.of(scope, List.of(new Judged("LOG-01.2", "LOG-01", Level.REFERENCE, Word.KEPT)));
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void nothing_tried_is_undecided() {
        Verdict verdict = Verdict.of(SCOPE, List.of());
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(verdict.partial()).isTrue();
        assertThat(verdict.sentence()).startsWith("Partial run: not a verdict").contains("Nothing was tried");
    }

    @Test
    void a_profile_without_any_check_is_undecided() {
        Scope empty = Scope.of("x", Map.of("LOG-01", Level.MUST), Set.of(), 213);
        assertThat(Verdict.of(empty, List.of()).standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void a_profile_with_nothing_binding_is_undecided() {
        Scope scope = Scope.of("x", Map.of("LOG-07", Level.REFERENCE), Set.of("LOG-07.1"), 213);
        assertThat(Verdict.of(scope, List.of(new Judged("LOG-07.1", "LOG-07", Level.REFERENCE, Word.KEPT)))
                        .standing())
                .isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void one_check_fewer_is_partial_and_never_conformant() {
        List<Judged> fewer = all(Word.KEPT);
        fewer.remove(0);
        Verdict verdict = Verdict.of(SCOPE, fewer);
        assertThat(verdict.partial()).isTrue();
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(verdict.sentence()).contains("3 checks were tried, where the profile has 4");
    }

    @Test
    void one_check_more_is_partial_too() {
        List<Judged> more = all(Word.KEPT);
        more.add(new Judged("LOG-01.9@adult", "LOG-01", Level.MUST, Word.KEPT));
        assertThat(Verdict.of(SCOPE, more).partial()).isTrue();
    }

    @Test
    void the_same_check_twice_is_partial_too() {
        List<Judged> twice = all(Word.KEPT);
        twice.add(twice.get(0));
        assertThat(Verdict.of(SCOPE, twice).partial()).isTrue();
    }

    @Test
    void a_partial_run_still_tells_what_is_not_kept() {
        Verdict verdict = Verdict.of(SCOPE, List.of(new Judged("LOG-01.1@adult", "LOG-01", Level.MUST, Word.NOT_KEPT)));
        assertThat(verdict.standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(verdict.sentence()).endsWith("among them these are not kept: LOG-01.");
    }

    @Test
    void a_broken_promise_outweighs_everything_else() {
        List<Judged> results = all(Word.KEPT);
        results.replaceAll(result -> result.id().equals("LOG-01.1@adult")
                ? new Judged(result.id(), result.clause(), result.level(), Word.SUITE_FAULT)
                : result);
        results.replaceAll(result -> result.id().equals("LOG-01.2@adult")
                ? new Judged(result.id(), result.clause(), result.level(), Word.NOT_KEPT)
                : result);
        assertThat(Verdict.of(SCOPE, results).standing()).isEqualTo(Standing.NOT_CONFORMANT);
    }

    @Test
    void the_sentence_names_what_people_showed() {
        assertThat(Verdict.of(SCOPE, but("LOG-01.1@adult", Word.SHOWN_BY_PEOPLE))
                        .sentence())
                .contains("with LOG-01 shown by people");
    }

    @Test
    void the_sentence_names_what_is_undecided() {
        assertThat(Verdict.of(SCOPE, but("LOG-01.1@adult", Word.COULD_NOT_TEST)).sentence())
                .startsWith("It is undecided whether the system keeps profile “Who looked”")
                .contains("LOG-01 (could not test)")
                .contains("210 of the guarantee's 213 clauses");
    }

    private static List<Judged> all(Word word) {
        return new ArrayList<>(List.of(
                new Judged("LOG-01.1@adult", "LOG-01", Level.MUST, word),
                new Judged("LOG-01.2@adult", "LOG-01", Level.MUST, word),
                new Judged("CTL-05.1@adult", "CTL-05", Level.SHOULD, word),
                new Judged("LOG-07.1@adult", "LOG-07", Level.REFERENCE, word)));
    }

    private static List<Judged> but(String check, Word word) {
        List<Judged> results = all(Word.KEPT);
        results.replaceAll(result ->
                result.id().equals(check) ? new Judged(check, result.clause(), result.level(), word) : result);
        return results;
    }
}
