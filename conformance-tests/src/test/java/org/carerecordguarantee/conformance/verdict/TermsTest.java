package org.carerecordguarantee.conformance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a buyer's waiver does and does not do, and what it takes for a clause not to apply. */
class TermsTest {

    private static final String LOG = "LOG-01.1@adult";
    private static final String LOG_CHILD = "LOG-01.1@child";
    private static final String CTL = "CTL-07.1@adult";
    private static final String CTL_CHILD = "CTL-07.1@child";
    private static final Scope SCOPE = Scope.of(
            "Who looked",
            Map.of("LOG-01", Level.MUST, "CTL-07", Level.MUST),
            Set.of(LOG, LOG_CHILD, CTL, CTL_CHILD),
            213);
    private static final Waiver WAIVER = new Waiver(
            "CTL-07", "The store closes in spring", "Joan Harrow, Eastmere County Council", LocalDate.of(2027, 3, 31));
    private static final Terms WAIVED = new Terms(List.of(WAIVER), List.of());
    private static final Absence CHILDREN = new Absence(
            "children", "for children and young people", "Sold for adults only", Set.of(LOG_CHILD, CTL_CHILD));
    private static final Absence PAPER =
            new Absence("paper", "with paper files", "No paper is left", Set.of(CTL, CTL_CHILD));

    @ParameterizedTest
    @EnumSource(names = {"NOT_KEPT", "NOT_OFFERED", "COULD_NOT_TEST"})
    void what_is_amiss_can_be_waived_and_is_named(Word word) {
        Verdict verdict = Verdict.of(SCOPE, results(CTL, word), WAIVED);
        assertThat(verdict.standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(verdict.exitCode()).isZero();
        assertThat(verdict.withWaivers()).isTrue();
        assertThat(verdict.clauses().get("CTL-07").word()).isEqualTo(Word.WAIVED);
        assertThat(verdict.clauses().get("CTL-07").beneath()).contains(word);
        assertThat(verdict.sentence())
                .startsWith("Conformant with waivers: keeps profile “Who looked” of ")
                .contains(", but for CTL-07 (" + word.inWords().toLowerCase(Locale.ROOT)
                        + "; waived by Joan Harrow, Eastmere County Council until 31 March 2027); the other 211");
    }

    @Test
    void a_waiver_of_one_clause_waives_no_other() {
        Verdict verdict = Verdict.of(SCOPE, results(LOG, Word.NOT_KEPT), WAIVED);
        assertThat(verdict.standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(verdict.withWaivers()).isFalse();
    }

    @Test
    void a_fault_of_the_suite_is_never_waived_not_even_beneath_something_that_is() {
        assertThat(Verdict.of(SCOPE, results(CTL, Word.SUITE_FAULT), WAIVED).standing())
                .isEqualTo(Standing.SUITE_FAULT);
        List<Judged> both = results(CTL, Word.NOT_KEPT, CTL_CHILD, Word.SUITE_FAULT);
        Verdict verdict = Verdict.of(SCOPE, both, WAIVED);
        assertThat(verdict.standing()).isEqualTo(Standing.SUITE_FAULT);
        assertThat(verdict.clauses().get("CTL-07").beneath()).contains(Word.NOT_KEPT);
    }

    @Test
    void a_waiver_that_is_not_needed_is_stale_and_the_run_is_not_conformant_until_it_is_gone() {
        Verdict verdict = Verdict.of(SCOPE, results(), WAIVED);
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(verdict.exitCode()).isEqualTo(2);
        assertThat(verdict.stale()).containsExactly("CTL-07");
        assertThat(verdict.clauses().get("CTL-07").word()).isEqualTo(Word.KEPT);
        assertThat(verdict.sentence())
                .contains("the waiver of CTL-07 is stale, since the clause came out as “kept”: the run cannot be"
                        + " conformant before Joan Harrow, Eastmere County Council removes it");
        assertThat(Verdict.of(SCOPE, results()).standing()).isEqualTo(Standing.CONFORMANT);
    }

    @Test
    void a_stale_waiver_hides_nothing_that_is_broken() {
        Verdict verdict = Verdict.of(SCOPE, results(LOG, Word.NOT_KEPT), WAIVED);
        assertThat(verdict.standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(verdict.stale()).containsExactly("CTL-07");
    }

    @Test
    void a_waiver_of_what_does_not_apply_is_stale_too() {
        List<Judged> results = results(CTL, Word.DOES_NOT_APPLY, CTL_CHILD, Word.DOES_NOT_APPLY);
        Verdict verdict = Verdict.of(SCOPE, results, new Terms(List.of(WAIVER), List.of(PAPER)));
        assertThat(verdict.stale()).containsExactly("CTL-07");
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void a_partial_run_stays_partial_and_calls_no_waiver_stale() {
        Verdict verdict = Verdict.of(SCOPE, List.of(new Judged(CTL, "CTL-07", Level.MUST, Word.NOT_KEPT)), WAIVED);
        assertThat(verdict.partial()).isTrue();
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(verdict.sentence()).startsWith("Partial run: not a verdict");
        assertThat(Verdict.of(SCOPE, List.of(new Judged(CTL, "CTL-07", Level.MUST, Word.KEPT)), WAIVED)
                        .stale())
                .isEmpty();
    }

    @Test
    void with_every_binding_clause_waived_nothing_was_kept_and_nothing_is_decided() {
        Waiver other = new Waiver("LOG-01", "All of it waits", "Joan Harrow", LocalDate.of(2027, 3, 31));
        List<Judged> dead = results().stream()
                .map(result -> new Judged(result.id(), result.clause(), result.level(), Word.COULD_NOT_TEST))
                .toList();
        Verdict verdict = Verdict.of(SCOPE, dead, new Terms(List.of(WAIVER, other), List.of()));
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(verdict.sentence()).contains("no binding clause was found to be kept");
    }

    @Test
    void a_clause_all_of_whose_checks_do_not_apply_does_not_apply() {
        List<Judged> results = results(CTL, Word.DOES_NOT_APPLY, CTL_CHILD, Word.DOES_NOT_APPLY);
        Verdict verdict = Verdict.of(SCOPE, results, new Terms(List.of(), List.of(PAPER)));
        assertThat(verdict.standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(verdict.partial()).isFalse();
        assertThat(verdict.clauses().get("CTL-07").word()).isEqualTo(Word.DOES_NOT_APPLY);
        assertThat(verdict.sentence())
                .startsWith("Keeps profile")
                .contains("; not tested with paper files, which the supplier declares absent and a probe did not find"
                        + " either, so that CTL-07 does not apply; the other 211");
    }

    @Test
    void where_only_some_do_not_apply_the_others_give_the_word_and_the_sentence_says_for_whom_nothing_was_tested() {
        List<Judged> results = results(LOG_CHILD, Word.DOES_NOT_APPLY, CTL_CHILD, Word.DOES_NOT_APPLY);
        Terms adults = new Terms(List.of(), List.of(CHILDREN));
        Verdict verdict = Verdict.of(SCOPE, results, adults);
        assertThat(verdict.standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(verdict.clauses().get("LOG-01").word()).isEqualTo(Word.KEPT);
        assertThat(verdict.clauses().get("LOG-01").notFor()).containsExactly("for children and young people");
        assertThat(verdict.sentence()).contains("not tested for children and young people");
        List<Judged> broken =
                results(LOG_CHILD, Word.DOES_NOT_APPLY, CTL_CHILD, Word.DOES_NOT_APPLY, CTL, Word.NOT_KEPT);
        assertThat(Verdict.of(SCOPE, broken, adults).standing()).isEqualTo(Standing.NOT_CONFORMANT);
    }

    @Test
    void what_no_absence_covers_does_not_fail_to_apply() {
        List<Judged> results = results(LOG, Word.DOES_NOT_APPLY);
        assertThat(Verdict.of(SCOPE, results, new Terms(List.of(), List.of(PAPER)))
                        .standing())
                .isEqualTo(Standing.SUITE_FAULT);
    }

    @Test
    void where_nothing_applies_nothing_is_decided() {
        List<Judged> nothing = results().stream()
                .map(result -> new Judged(result.id(), result.clause(), result.level(), Word.DOES_NOT_APPLY))
                .toList();
        Absence all = new Absence("all", "at all", "Nothing here applies", SCOPE.frozen());
        Verdict verdict = Verdict.of(SCOPE, nothing, new Terms(List.of(), List.of(all)));
        assertThat(verdict.standing()).isEqualTo(Standing.UNDECIDED);
    }

    /** All kept, but for these: a check and its word, in turn. */
    private static List<Judged> results(Object... others) {
        List<Judged> results = new ArrayList<>();
        for (String id : List.of(LOG, LOG_CHILD, CTL, CTL_CHILD)) {
            int at = Arrays.asList(others).indexOf(id);
            results.add(new Judged(id, id.substring(0, 6), Level.MUST, at < 0 ? Word.KEPT : (Word) others[at + 1]));
        }
        return results;
    }
}
