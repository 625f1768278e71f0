package org.carerecordguarantee.model.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyKindTest {
    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void a_duty_is_always_somebodys_and_goes_to_others_when_it_goes_on(DutyKind kind) {
        for (int level = 0; level <= kind.lastLevel(); level++) {
            assertThat(kind.owners(level)).isNotEmpty();
        }
        for (int level = 1; level <= kind.lastLevel(); level++) {
            assertThat(kind.owners(level)).isNotEqualTo(kind.owners(level - 1));
        }
        assertThat(kind.inWords()).isNotBlank();
        assertThatThrownBy(() -> kind.owners(kind.lastLevel() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_review_of_an_emergency_goes_from_the_privacy_officer_to_the_caldicott_guardian() {
        assertThat(DutyKind.REVIEW_EMERGENCY.owners(0)).containsExactly(AccessRole.PRIVACY_OFFICER);
        assertThat(DutyKind.REVIEW_EMERGENCY.owners(1)).containsExactly(AccessRole.CALDICOTT_GUARDIAN);
        assertThat(DutyKind.REVIEW_EMERGENCY.lastLevel()).isEqualTo(1);
    }

    @Test
    void telling_goes_to_the_team_manager_and_then_to_the_caldicott_guardian() {
        assertThat(DutyKind.TELL_PERSON.owners(1)).isEqualTo(Set.of(AccessRole.TEAM_MANAGER));
        assertThat(DutyKind.TELL_PERSON.owners(2)).isEqualTo(Set.of(AccessRole.CALDICOTT_GUARDIAN));
    }

    @Test
    void an_investigation_and_its_end_are_kept_from_whom_they_are_about_and_nothing_else_is() {
        assertThat(DutyKind.values())
                .filteredOn(DutyKind::isKeptFromWhomItIsAbout)
                .containsExactly(DutyKind.TELL_OF_MISUSE, DutyKind.INVESTIGATE);
    }

    @Test
    void a_look_without_good_reason_is_told_by_those_who_find_such_things_out() {
        assertThat(DutyKind.values())
                .filteredOn(DutyKind::tells)
                .containsExactly(DutyKind.TELL_PERSON, DutyKind.TELL_OF_MISUSE);
        assertThat(DutyKind.TELL_OF_MISUSE.mayFallTo(AccessRole.PRIVACY_OFFICER))
                .isTrue();
        assertThat(DutyKind.TELL_OF_MISUSE.mayFallTo(AccessRole.CALDICOTT_GUARDIAN))
                .isTrue();
        assertThat(DutyKind.TELL_OF_MISUSE.mayFallTo(AccessRole.SOCIAL_WORKER)).isFalse();
        assertThat(DutyKind.TELL_PERSON.mayFallTo(AccessRole.SOCIAL_WORKER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void each_verdict_is_told_in_words(Verdict verdict) {
        assertThat(verdict.inWords()).contains("reason");
    }
}
