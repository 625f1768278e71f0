package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told of a limit, a seal or a restriction says something, and something else each time. */
class WordsTest {
    @Test
    void each_has_words_of_its_own() {
        distinct(Arrays.stream(LimitKind.values()).map(LimitKind::inWords));
        distinct(Arrays.stream(Seal.values()).map(Seal::inWords));
        distinct(Arrays.stream(LimitStep.values()).map(LimitStep::inWords));
        distinct(Arrays.stream(LimitState.values()).map(LimitState::inWords));
        distinct(Arrays.stream(RestrictionReason.values()).map(RestrictionReason::inWords));
        distinct(Arrays.stream(GrantKind.values()).map(GrantKind::inWords));
    }

    private static void distinct(Stream<String> words) {
        List<String> all = words.toList();
        assertThat(all).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
