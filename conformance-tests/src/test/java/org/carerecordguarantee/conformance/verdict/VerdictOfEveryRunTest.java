package org.carerecordguarantee.conformance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Every run that a small profile can have: two binding clauses with two checks and one, a clause that does not decide, each check left
 * out or with any word, and each set of waivers. What holds for all of them is written here; nothing is left to chance.
 */
class VerdictOfEveryRunTest {

    private static final List<Judged> CHECKS = List.of(
            new Judged("LOG-01.1@adult", "LOG-01", Level.MUST, Word.KEPT),
            new Judged("LOG-01.1@child", "LOG-01", Level.MUST, Word.KEPT),
            new Judged("LOG-03.1@adult", "LOG-03", Level.MUST, Word.KEPT),
            new Judged("CTL-05.1@adult", "CTL-05", Level.SHOULD, Word.KEPT));
    private static final Scope SCOPE = Scope.of(
            "x",
            Map.of("LOG-01", Level.MUST, "LOG-03", Level.MUST, "CTL-05", Level.SHOULD),
            Set.of("LOG-01.1@adult", "LOG-01.1@child", "LOG-03.1@adult", "CTL-05.1@adult"),
            213);
    private static final List<Absence> ABSENCES =
            List.of(new Absence("children", "for children", "Only for adults", Set.of("LOG-01.1@child")));
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);
    private static final List<List<Waiver>> WAIVERS = List.of(
            List.of(),
            List.of(waiver("LOG-01")),
            List.of(waiver("LOG-03")),
            List.of(waiver("LOG-01"), waiver("LOG-03")));

    /** From good to bad, as far as one check's word goes. */
    private static final List<Word> WORSE =
            List.of(Word.KEPT, Word.COULD_NOT_TEST, Word.SUITE_FAULT, Word.NOT_OFFERED, Word.NOT_KEPT);

    private static final List<Standing> WORSE_STANDING =
            List.of(Standing.CONFORMANT, Standing.UNDECIDED, Standing.SUITE_FAULT, Standing.NOT_CONFORMANT);

    @Test
    void never_conformant_while_a_binding_clause_is_not_kept_and_not_waived() {
        each((results, terms) -> {
            boolean broken = results.stream()
                    .anyMatch(result -> result.level() == Level.MUST
                            && EnumSet.of(Word.NOT_KEPT, Word.NOT_OFFERED).contains(result.word())
                            && terms.waiver(result.clause()).isEmpty());
            if (broken) {
                assertThat(Verdict.of(SCOPE, results, terms).standing())
                        .as(results + " " + terms)
                        .isEqualTo(Standing.NOT_CONFORMANT);
            }
        });
    }

    @Test
    void conformant_only_if_each_binding_clause_is_kept_shown_waived_or_absent_and_one_at_least_is_kept() {
        each((results, terms) -> {
            Verdict verdict = Verdict.of(SCOPE, results, terms);
            if (verdict.standing() == Standing.CONFORMANT) {
                assertThat(verdict.partial()).isFalse();
                assertThat(verdict.stale()).isEmpty();
                List<Word> must = verdict.clauses().values().stream()
                        .filter(clause -> clause.level() == Level.MUST)
                        .map(ClauseWord::word)
                        .toList();
                assertThat(must)
                        .as(results + " " + terms)
                        .isSubsetOf(Word.KEPT, Word.SHOWN_BY_PEOPLE, Word.WAIVED, Word.DOES_NOT_APPLY)
                        .containsAnyOf(Word.KEPT, Word.SHOWN_BY_PEOPLE);
                assertThat(results.stream().filter(result -> result.level() == Level.MUST))
                        .noneMatch(result -> result.word() == Word.SUITE_FAULT || result.word() == Word.WAIVED);
                assertThat(verdict.sentence().startsWith("Conformant with waivers"))
                        .isEqualTo(must.contains(Word.WAIVED));
            }
        });
    }

    @Test
    void partial_is_never_conformant_and_says_so_first() {
        each((results, terms) -> {
            Verdict verdict = Verdict.of(SCOPE, results, terms);
            if (results.size() < CHECKS.size()) {
                assertThat(verdict.partial()).isTrue();
                assertThat(verdict.standing()).isNotEqualTo(Standing.CONFORMANT);
                assertThat(verdict.sentence()).startsWith("Partial run: not a verdict");
            }
        });
    }

    @Test
    void nothing_that_came_to_a_result_is_never_conformant() {
        each((results, terms) -> {
            boolean executed = results.stream().anyMatch(result -> EnumSet.of(
                            Word.KEPT, Word.NOT_KEPT, Word.NOT_OFFERED, Word.SHOWN_BY_PEOPLE, Word.SUITE_FAULT)
                    .contains(result.word()));
            if (!executed) {
                assertThat(Verdict.of(SCOPE, results, terms).standing())
                        .as(results + " " + terms)
                        .isIn(Standing.UNDECIDED, Standing.SUITE_FAULT);
            }
        });
    }

    /** For a clause that nobody waives. One that is waived is stale while it is kept, which is why its verdict may then rise. */
    @Test
    void worsening_one_check_never_improves_the_standing() {
        each((results, terms) -> {
            Standing before = Verdict.of(SCOPE, results, terms).standing();
            for (int i = 0; i < results.size(); i++) {
                Judged check = results.get(i);
                int word = WORSE.indexOf(check.word());
                if (word < 0 || terms.waiver(check.clause()).isPresent()) {
                    continue;
                }
                for (Word worse : WORSE.subList(word + 1, WORSE.size())) {
                    List<Judged> other = new ArrayList<>(results);
                    other.set(i, new Judged(check.id(), check.clause(), check.level(), worse));
                    assertThat(WORSE_STANDING.indexOf(
                                    Verdict.of(SCOPE, other, terms).standing()))
                            .as(results + " with " + check.id() + " " + worse + " " + terms)
                            .isGreaterThanOrEqualTo(WORSE_STANDING.indexOf(before));
                }
            }
        });
    }

    @Test
    void what_does_not_bind_changes_nothing() {
        each((results, terms) -> {
            Verdict verdict = Verdict.of(SCOPE, results, terms);
            for (int i = 0; i < results.size(); i++) {
                Judged check = results.get(i);
                if (check.level() == Level.MUST || !check.word().tried()) {
                    continue;
                }
                List<Judged> other = new ArrayList<>(results);
                other.set(i, new Judged(check.id(), check.clause(), check.level(), Word.NOT_KEPT));
                assertThat(Verdict.of(SCOPE, other, terms).standing()).isEqualTo(verdict.standing());
            }
        });
    }

    @Test
    void the_order_of_the_results_does_not_matter() {
        each((results, terms) -> {
            List<Judged> backwards = new ArrayList<>(results);
            Collections.reverse(backwards);
            assertThat(Verdict.of(SCOPE, backwards, terms)).isEqualTo(Verdict.of(SCOPE, results, terms));
        });
    }

    private static void each(BiConsumer<List<Judged>, Terms> of) {
        for (List<Waiver> waivers : WAIVERS) {
            Terms terms = new Terms(waivers, ABSENCES);
            runs(0, new ArrayList<>(), results -> of.accept(results, terms));
        }
    }

    private static void runs(int check, List<Judged> sofar, Consumer<List<Judged>> of) {
        if (check == CHECKS.size()) {
            of.accept(List.copyOf(sofar));
            return;
        }
        Judged known = CHECKS.get(check);
        List<Optional<Word>> words = new ArrayList<>(List.of(Optional.empty()));
        for (Word word : Word.values()) {
            words.add(Optional.of(word));
        }
        for (Optional<Word> word : words) {
            word.ifPresent(one -> sofar.add(new Judged(known.id(), known.clause(), known.level(), one)));
            runs(check + 1, sofar, of);
            word.ifPresent(one -> sofar.remove(sofar.size() - 1));
        }
    }

    private static Waiver waiver(String clause) {
        return new Waiver(clause, "It waits for the spring", "Joan Harrow", UNTIL);
    }
}
