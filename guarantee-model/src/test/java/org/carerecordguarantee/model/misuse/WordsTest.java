package org.carerecordguarantee.model.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.carerecordguarantee.model.duties.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read of misuse says something, and something else each time. */
class WordsTest {
    @Test
    void each_has_words_of_its_own() {
        distinct(Arrays.stream(InvestigationState.values()).map(InvestigationState::inWords));
        distinct(Arrays.stream(ExplanationGround.values()).map(ExplanationGround::inWords));
        distinct(Arrays.stream(ConsequenceKind.values()).map(ConsequenceKind::inWords));
        distinct(Arrays.stream(FileState.values()).map(FileState::inWords));
        distinct(Arrays.stream(BreachRisk.values()).map(BreachRisk::inWords));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void an_investigation_that_ended_is_named_by_its_verdict(Verdict verdict) {
        assertThat(InvestigationState.of(verdict).name()).isEqualTo(verdict.name());
    }

    private static void distinct(Stream<String> words) {
        assertThat(words).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
