package org.carerecordguarantee.model.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What people are told says something, and something else each time; and the lists that decide hold what they should. */
class WordsTest {
    @Test
    void each_ground_has_words_of_its_own() {
        assertThat(Arrays.stream(SealGround.values()).map(SealGround::inWords))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void the_categories_of_the_summary_are_those_that_belong_to_it() {
        assertThat(EmergencySummary.categories())
                .contains("risk", "keys", "pets", "limits")
                .allMatch(EmergencySummary::has);
        assertThat(EmergencySummary.categories()).noneMatch(EmergencySummary::isKeptFromPartners);
    }
}
