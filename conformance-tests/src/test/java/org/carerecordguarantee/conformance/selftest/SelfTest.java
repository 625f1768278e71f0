package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why the suite may be believed: a sound system is conformant, and a flawed one is not, for the flaw's own reason. */
class SelfTest {

    @Test
    void a_sound_system_is_conformant_with_nothing_undecided() {
        Run run = Trial.of();
        assertThat(unkept(run)).isEmpty();
        assertThat(run.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().partial()).isFalse();
        assertThat(run.verdict().exitCode()).isZero();
    }

    @Test
    void who_refuses_everybody_with_the_right_reason_keeps_nothing_that_binds() {
        assertThat(keptMusts(Trial.of(Flaw.DENIES_ALL))).isEmpty();
    }

    @Test
    void who_lets_everybody_in_is_not_conformant_for_the_controls() {
        assertNotKept(Trial.of(Flaw.ALLOWS_ALL), "CTL-03", "CTL-07", "CNF-10", "LOG-02", "KEEP-03");
    }

    @Test
    void who_writes_nothing_down_keeps_no_clause_of_the_log() {
        assertNotKept(Trial.of(Flaw.LOGS_NOTHING), "LOG-01", "LOG-03", "LOG-04");
    }

    @Test
    void who_writes_down_no_refusal_is_caught() {
        assertNotKept(Trial.of(Flaw.LOGS_NO_REFUSAL), "LOG-01", "CTL-03", "CTL-07");
    }

    @Test
    void who_shows_empty_records_and_lists_keeps_nothing_that_binds() {
        assertThat(keptMusts(Trial.of(Flaw.SHOWS_NOTHING))).isSubsetOf(Set.of("CNF-10"));
    }

    @Test
    void who_lets_the_list_be_altered_is_caught() {
        assertNotKept(Trial.of(Flaw.LIST_CAN_BE_ALTERED), "LOG-02");
    }

    @Test
    void who_reads_on_while_the_log_is_out_is_caught() {
        assertNotKept(Trial.of(Flaw.READS_ON_WHEN_LOG_IS_OUT), "LOG-03");
    }

    @Test
    void who_writes_over_what_stood_there_is_caught() {
        assertNotKept(Trial.of(Flaw.OVERWRITES), "KEEP-03");
    }

    @Test
    void who_writes_all_under_one_name_is_caught() {
        assertNotKept(Trial.of(Flaw.ONE_SHARED_USER), "LOG-01", "LOG-04");
    }

    @Test
    void who_forgets_a_line_when_all_is_over_is_caught_by_the_comparison_at_the_end() {
        Run run = Trial.of(Flaw.FORGETS_LATER);
        assertThat(unkept(run)).containsOnlyKeys("LOG-01.ledger", "LOG-02.ledger");
        assertNotKept(run, "LOG-01", "LOG-02");
    }

    @Test
    void who_invents_a_line_when_all_is_over_is_caught_by_the_ledger_alone() {
        Run run = Trial.of(Flaw.INVENTS_A_LINE_LATER);
        assertThat(unkept(run)).containsOnlyKeys("LOG-01.ledger");
    }

    @Test
    void who_always_fails_is_undecided_and_not_blamed() {
        Run run = Trial.of(Flaw.ALWAYS_BROKEN);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(words(run)).containsOnly(Word.COULD_NOT_TEST);
    }

    @Test
    void who_offers_nothing_is_not_conformant() {
        Run run = Trial.of(Flaw.OFFERS_NOTHING);
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(keptMusts(run)).isEmpty();
    }

    @Test
    void an_adapter_without_acts_leaves_all_undecided() {
        Run run = Trial.of(Selection.whole(Trial.PROFILE), Trial::withoutActs);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(words(run)).containsOnly(Word.COULD_NOT_TEST);
    }

    @Test
    void a_part_of_the_profile_is_no_verdict_however_good() {
        Selection part = new Selection(Trial.PROFILE, List.of("LOG-03"), List.of(), false);
        Run run = Trial.of(part, target -> Trial.adapter(target, Set.of()));
        assertThat(words(run)).containsOnly(Word.KEPT);
        assertThat(run.verdict().partial()).isTrue();
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(run.verdict().sentence()).startsWith("Partial run: not a verdict");
    }

    @ParameterizedTest
    @EnumSource
    void no_flaw_is_ever_a_fault_of_the_suite_nor_conformant(Flaw flaw) {
        Run run = Trial.of(flaw);
        assertThat(words(run)).doesNotContain(Word.SUITE_FAULT);
        assertThat(run.verdict().standing()).isNotEqualTo(Standing.CONFORMANT);
    }

    private static void assertNotKept(Run run, String... clauses) {
        for (String clause : clauses) {
            assertThat(run.verdict().clauses().get(clause).word()).as(clause).isEqualTo(Word.NOT_KEPT);
        }
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
    }

    private static Set<String> keptMusts(Run run) {
        Set<String> kept = new TreeSet<>();
        run.verdict().clauses().forEach((id, clause) -> {
            if (clause.level() == Level.MUST && clause.word() == Word.KEPT) {
                kept.add(id);
            }
        });
        return kept;
    }

    private static Set<Word> words(Run run) {
        return new TreeSet<>(run.results().stream().map(CheckResult::word).toList());
    }

    private static TreeMap<String, String> unkept(Run run) {
        TreeMap<String, String> unkept = new TreeMap<>();
        run.results().stream()
                .filter(result -> result.word() != Word.KEPT)
                .forEach(result -> unkept.put(
                        result.check().id(), result.word() + " " + result.why().orElse("") + " AT " + result.step().orElse("")));
        return unkept;
    }
}
