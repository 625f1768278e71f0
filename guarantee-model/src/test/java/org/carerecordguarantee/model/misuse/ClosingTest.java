package org.carerecordguarantee.model.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {
    private static final UUID INVESTIGATOR = new UUID(1, 1);
    private static final UUID SIRO = new UUID(2, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ExaminedLook FOR_CARE = look(Optional.of(Purpose.DIRECT_CARE), true);
    private static final ExaminedLook FOR_SAFETY = look(Optional.of(Purpose.SAFEGUARDING), true);
    private static final ExaminedLook REFUSED = look(Optional.empty(), false);

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_has_a_reason(Verdict verdict) {
        assertThat(clauses(new Closing(verdict, " . ", Optional.of(Purpose.DIRECT_CARE), INVESTIGATOR), good()))
                .containsExactly("ACT-01");
        assertThat(clauses(closing(verdict), good())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExplanationGround.class)
    void training_and_curiosity_never_justify_and_other_explanations_may(ExplanationGround ground) {
        boolean never = ground == ExplanationGround.TRAINING || ground == ExplanationGround.CURIOUS;
        var explained = new Closing.Known(List.of(FOR_CARE), Set.of(ground), List.of(), Set.of());
        assertThat(clauses(closing(Verdict.JUSTIFIED), explained)).isEqualTo(never ? List.of("ACT-06") : List.of());
        assertThat(clauses(closing(Verdict.INCONCLUSIVE), explained)).isEmpty();
    }

    @Test
    void a_second_better_explanation_does_not_undo_the_first() {
        var both = new Closing.Known(
                List.of(FOR_CARE), Set.of(ExplanationGround.CURIOUS, ExplanationGround.CARE), List.of(), Set.of());
        assertThat(clauses(closing(Verdict.JUSTIFIED), both)).containsExactly("ACT-06");
    }

    @Test
    void it_is_justified_by_the_purpose_that_was_written_down_and_by_no_other() {
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(FOR_CARE))).isEmpty();
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(FOR_SAFETY))).containsExactly("ACT-07");
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(look(Optional.empty(), true))))
                .containsExactly("ACT-07");
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(FOR_CARE, FOR_SAFETY)))
                .containsExactly("ACT-07");
    }

    @Test
    void it_is_not_justified_without_naming_a_purpose_or_without_any_look() {
        Closing without = new Closing(Verdict.JUSTIFIED, "She was on duty.", Optional.empty(), INVESTIGATOR);
        assertThat(clauses(without, about(FOR_CARE))).containsExactly("ACT-07");
        assertThat(clauses(closing(Verdict.JUSTIFIED), about())).containsExactly("ACT-07");
        assertThat(clauses(closing(Verdict.INCONCLUSIVE), about())).isEmpty();
    }

    @Test
    void a_refused_attempt_counts_only_where_nothing_was_shown() {
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(FOR_CARE, REFUSED)))
                .isEmpty();
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(REFUSED))).containsExactly("ACT-07");
    }

    @Test
    void where_nothing_was_shown_the_purpose_of_the_attempt_counts() {
        assertThat(clauses(closing(Verdict.JUSTIFIED), about(look(Optional.of(Purpose.DIRECT_CARE), false))))
                .isEmpty();
    }

    @Test
    void who_wrote_down_that_nothing_follows_does_not_sign_it_though_another_closes_it() {
        Closing byAnother = new Closing(Verdict.UNJUSTIFIED, "No reason was found.", Optional.empty(), SIRO);
        assertThat(clauses(byAnother, following(Set.of(INVESTIGATOR), ConsequenceKind.NO_ACTION)))
                .containsExactly("ACT-03");
    }

    @Test
    void without_a_purpose_that_alone_is_what_is_missing() {
        Closing without = new Closing(Verdict.JUSTIFIED, "She was on duty.", Optional.empty(), INVESTIGATOR);
        assertThat(without.faults(about()))
                .extracting(Fault::message)
                .containsExactly("Name the purpose on which it rests.");
        assertThat(closing(Verdict.JUSTIFIED).faults(about()))
                .extracting(Fault::message)
                .containsExactly("There is no look whose purpose was written down.");
    }

    @ParameterizedTest
    @EnumSource(value = ConsequenceKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_ACTION")
    void unjustified_needs_a_consequence(ConsequenceKind kind) {
        assertThat(clauses(closing(Verdict.UNJUSTIFIED), following(Set.of()))).containsExactly("ACT-03");
        assertThat(clauses(closing(Verdict.UNJUSTIFIED), following(Set.of(), kind)))
                .isEmpty();
    }

    @Test
    void that_nothing_follows_is_signed_by_somebody_who_neither_said_so_nor_closes_it() {
        assertThat(clauses(closing(Verdict.UNJUSTIFIED), following(Set.of(), ConsequenceKind.NO_ACTION)))
                .containsExactly("ACT-03");
        assertThat(clauses(closing(Verdict.UNJUSTIFIED), following(Set.of(INVESTIGATOR), ConsequenceKind.NO_ACTION)))
                .containsExactly("ACT-03");
        assertThat(clauses(closing(Verdict.UNJUSTIFIED), following(Set.of(SIRO), ConsequenceKind.NO_ACTION)))
                .isEmpty();
        Closing bySigner = new Closing(Verdict.UNJUSTIFIED, "No reason was found.", Optional.empty(), SIRO);
        assertThat(clauses(bySigner, following(Set.of(SIRO), ConsequenceKind.NO_ACTION)))
                .containsExactly("ACT-03");
    }

    @Test
    void nothing_and_something_cannot_both_follow() {
        assertThat(clauses(
                        closing(Verdict.UNJUSTIFIED),
                        following(Set.of(SIRO), ConsequenceKind.NO_ACTION, ConsequenceKind.ADVICE)))
                .containsExactly("ACT-03");
    }

    @Test
    void a_consequence_has_its_day_and_no_action_its_reason() {
        assertThat(new Consequence(ConsequenceKind.ADVICE, TODAY, "", INVESTIGATOR).faults(NOW))
                .isEmpty();
        assertThat(new Consequence(ConsequenceKind.ADVICE, TODAY.plusDays(1), "", INVESTIGATOR).faults(NOW))
                .extracting(Fault::field)
                .containsExactly("on");
        assertThat(new Consequence(ConsequenceKind.NO_ACTION, TODAY, " ", INVESTIGATOR).faults(NOW))
                .extracting(Fault::field)
                .containsExactly("words");
        assertThat(new Consequence(ConsequenceKind.NO_ACTION, TODAY, "She has left.", INVESTIGATOR).faults(NOW))
                .isEmpty();
    }

    @Test
    void an_investigation_is_due_in_twenty_working_days_and_the_person_is_told_in_five() {
        // Sunday 22 November at 23:10 in London: Monday is the first day; no holiday before 21 December.
        assertThat(Investigating.due(NOW)).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(Investigating.tellBy(NOW)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    private static Closing closing(Verdict verdict) {
        return new Closing(verdict, "We asked her and her manager.", Optional.of(Purpose.DIRECT_CARE), INVESTIGATOR);
    }

    private static Closing.Known good() {
        return new Closing.Known(
                List.of(FOR_CARE),
                Set.of(ExplanationGround.CARE),
                List.of(new Consequence(ConsequenceKind.ADVICE, TODAY, "", INVESTIGATOR)),
                Set.of());
    }

    private static Closing.Known about(ExaminedLook... looks) {
        return new Closing.Known(List.of(looks), Set.of(ExplanationGround.CARE), List.of(), Set.of());
    }

    private static Closing.Known following(Set<UUID> signed, ConsequenceKind... kinds) {
        return new Closing.Known(
                List.of(FOR_CARE),
                Set.of(),
                Stream.of(kinds)
                        .map(kind -> new Consequence(kind, TODAY, "It was said so.", INVESTIGATOR))
                        .toList(),
                signed);
    }

    private static ExaminedLook look(Optional<Purpose> purpose, boolean allowed) {
        return new ExaminedLook(new UUID(7, 7), NOW, purpose, allowed);
    }

    private static List<String> clauses(Closing closing, Closing.Known known) {
        return closing.faults(known).stream()
                .map(fault -> fault.clause().orElseThrow().value())
                .toList();
    }
}
