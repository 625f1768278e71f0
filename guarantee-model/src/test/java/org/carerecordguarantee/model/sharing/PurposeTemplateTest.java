package org.carerecordguarantee.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.emergency.EmergencySummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"Health", "care-notes", "CARE_AND_SUPPORT", " Daily living "})
    void what_is_needed_for_care_is_needed_however_it_is_written(String category) {
        assertThat(PurposeTemplate.of(Purpose.DIRECT_CARE).needs(category)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"money", "employment", "family dispute", "third party", "adoption", "something new", ""})
    void what_is_not_needed_for_care_is_kept_back_and_so_is_what_nobody_thought_of(String category) {
        assertThat(PurposeTemplate.of(Purpose.DIRECT_CARE).needs(category)).isFalse();
        assertThat(PurposeTemplate.of(Purpose.SAFEGUARDING).needs(category)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Finance", "finances", "money"})
    void money_is_needed_to_arrange_who_pays_for_a_discharge(String category) {
        assertThat(PurposeTemplate.of(Purpose.DISCHARGE_FUNDING).needs(category))
                .isTrue();
        assertThat(PurposeTemplate.of(Purpose.DISCHARGE_FUNDING).needs("adoption"))
                .isFalse();
    }

    @Test
    void what_comes_first_in_an_emergency_is_needed_for_care() {
        assertThat(EmergencySummary.categories()).allMatch(PurposeTemplate.CARE::needs);
    }
}
