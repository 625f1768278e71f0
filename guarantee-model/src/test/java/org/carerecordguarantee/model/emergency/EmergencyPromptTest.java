package org.carerecordguarantee.model.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyPromptTest {
    private static final String WORDS = "Found on the kitchen floor, does not answer.";
    private static final ClauseId SAY_WHY = new ClauseId("EMG-01");

    @Test
    void twenty_characters_will_do_and_nineteen_will_not() {
        assertThat(saying("a man down, ring 999").faults()).isEmpty();
        assertThat(saying("a man down, ring 99").faults())
                .extracting(Fault::field)
                .containsExactly("whatIsHappening");
        // Space around the words is none of them.
        assertThat(saying("  a man down, ring 99  ").faults()).hasSize(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "                         ", ".........................", "- - - - - - - - - - - - - a"})
    void blanks_and_signs_are_no_words(String words) {
        assertThat(saying(words).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("whatIsHappening"))
                .satisfies(fault -> assertThat(fault.clause()).contains(SAY_WHY));
    }

    @Test
    void ten_letters_among_the_twenty_characters_will_do_and_nine_will_not() {
        assertThat(saying("a b c d e f g h i j.").faults()).isEmpty();
        assertThat(saying("a b c d e f g h i ..").faults())
                .extracting(Fault::field)
                .containsExactly("whatIsHappening");
    }

    @Test
    void words_that_could_not_be_kept_are_not_accepted() {
        assertThat(saying("a".repeat(EmergencyPrompt.LONGEST)).faults()).isEmpty();
        assertThat(saying("a".repeat(EmergencyPrompt.LONGEST + 1)).faults()).hasSize(1);
    }

    @Test
    void every_question_has_to_be_answered() {
        assertThat(new EmergencyPrompt(null, null, null).faults())
                .extracting(Fault::field)
                .containsExactly("reason", "whatIsHappening", "asked");
    }

    @ParameterizedTest
    @EnumSource(WhetherAsked.class)
    void that_the_person_cannot_be_asked_is_a_reason_only_if_they_could_not(WhetherAsked asked) {
        List<Fault> faults = new EmergencyPrompt(EmergencyReason.CANNOT_ASK_PERSON, WORDS, asked).faults();

        if (asked == WhetherAsked.COULD_NOT_BE_ASKED) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).extracting(Fault::clause).containsExactly(Optional.of(new ClauseId("EMG-08")));
        }
    }

    @ParameterizedTest
    @EnumSource(value = EmergencyReason.class, mode = EnumSource.Mode.EXCLUDE, names = "CANNOT_ASK_PERSON")
    void a_risk_or_a_legal_duty_remains_although_the_person_says_no(EmergencyReason reason) {
        assertThat(new EmergencyPrompt(reason, WORDS, WhetherAsked.SAID_NO).faults())
                .isEmpty();
    }

    @Test
    void an_answer_from_before_is_no_answer_however_it_is_spelled() {
        EmergencyPrompt again = saying("FOUND on the kitchen floor - does not answer");

        assertThat(again.repeats(List.of("She fell on the stairs and bleeds.", WORDS)))
                .map(Fault::clause)
                .contains(Optional.of(new ClauseId("EMG-02")));
        assertThat(again.repeats(List.of("She fell on the stairs and bleeds."))).isEmpty();
        assertThat(again.repeats(List.of())).isEmpty();
    }

    private static EmergencyPrompt saying(String words) {
        return new EmergencyPrompt(EmergencyReason.IMMEDIATE_RISK_TO_LIFE, words, WhetherAsked.COULD_NOT_BE_ASKED);
    }
}
