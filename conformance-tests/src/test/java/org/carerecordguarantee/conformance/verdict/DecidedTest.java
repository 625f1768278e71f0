package org.carerecordguarantee.conformance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What steps come down to: only what a Then looked at can keep a promise or break it. */
class DecidedTest {

    private static final PlayedStep ARRANGED = held("Given Priya can see Doreen's record");
    private static final PlayedStep DONE = held("When Priya looks");
    private static final PlayedStep SEEN = held("Then she sees it").lookingAt(1);

    @Test
    void steps_that_held_and_a_then_that_looked_keep_the_promise() {
        assertThat(Decided.by(List.of(ARRANGED, DONE, SEEN)).word()).isEqualTo(Word.KEPT);
    }

    @Test
    void a_look_in_a_given_is_no_outcome() {
        assertThat(Decided.by(List.of(ARRANGED.lookingAt(1), DONE)).word()).isEqualTo(Word.SUITE_FAULT);
        assertThat(Decided.by(List.of(ARRANGED.lookingAt(1), DONE, held("Then she sees it")))
                        .word())
                .isEqualTo(Word.SUITE_FAULT);
    }

    @Test
    void every_outcome_is_looked_at_not_only_the_first() {
        Decided decided = Decided.by(List.of(ARRANGED, DONE, SEEN, held("And her name is in the list")));
        assertThat(decided.word()).isEqualTo(Word.SUITE_FAULT);
        assertThat(decided.step()).contains("And her name is in the list");
    }

    @Test
    void what_is_found_otherwise_is_not_kept_in_a_then_and_not_tested_in_a_given() {
        PlayedStep otherwise = new PlayedStep("Then she sees it", Ending.OUTCOME_FALSE, "she does not", 1);
        PlayedStep before = new PlayedStep("Given she sees it", Ending.OUTCOME_FALSE, "she does not", 1);
        assertThat(Decided.by(List.of(ARRANGED, DONE, otherwise)).word()).isEqualTo(Word.NOT_KEPT);
        assertThat(Decided.by(List.of(before, DONE, SEEN)).word()).isEqualTo(Word.COULD_NOT_TEST);
    }

    @Test
    void what_was_not_performed_to_its_end_keeps_nothing() {
        PlayedStep notReached = new PlayedStep("Then she sees it", Ending.NOT_REACHED, "");
        assertThat(Decided.by(List.of(ARRANGED, DONE, notReached)).word()).isEqualTo(Word.SUITE_FAULT);
        assertThat(Decided.by(List.of()).word()).isEqualTo(Word.SUITE_FAULT);
    }

    private static PlayedStep held(String words) {
        return new PlayedStep(words, Ending.HELD, "");
    }
}
