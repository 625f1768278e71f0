package org.carerecordguarantee.conformance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "", "two words", "ünïcode", "under_score", "a-word-that-is-longer-than-any-word-may-be-4"
            })
    void a_word_beyond_its_bounds_is_refused_with_what_it_may_be(String word) {
        assertThatThrownBy(() -> new Challenge(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 to 40");
    }

    @Test
    void the_stamp_begins_with_the_word_s_own_letters_and_is_fit_for_a_name() {
        assertThat(new Challenge("Winter-Heron-42").stamp())
                .startsWith("winter")
                .matches("[a-z]{12}");
        assertThat(new Challenge("4711").stamp()).matches("[a-z]{12}");
        assertThat(new Challenge("a1b2").stamp()).startsWith("ab").matches("[a-z]{12}");
    }

    @Test
    void the_stamp_depends_on_the_whole_word_but_not_on_capitals() {
        assertThat(new Challenge("winter-heron").stamp()).isEqualTo(new Challenge("WINTER-HERON").stamp());
        Set<String> stamps = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            stamps.add(new Challenge("winter-heron-" + i).stamp());
        }
        assertThat(stamps).hasSize(1000);
    }
}
