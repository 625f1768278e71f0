package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;

import java.time.Duration;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfClaimTest {
    private final SelfClaim claims = SelfClaim.BY_DEFAULT;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "..........", "too short", "         a         "})
    void a_claim_without_a_real_reason_is_at_fault(String reason) {
        assertThat(claims.faultsOf(reason)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("reason");
            assertThat(fault.clause()).contains(new ClauseId("CTL-03"));
        });
        assertThatThrownBy(() -> claims.claim(UUID.randomUUID(), PRIYA, DOREEN, reason, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_shortest_and_the_longest_reason_are_good_and_one_character_beyond_is_not() {
        assertThat(claims.faultsOf("a".repeat(10))).isEmpty();
        assertThat(claims.faultsOf("a".repeat(9))).hasSize(1);
        assertThat(claims.faultsOf("a".repeat(500))).isEmpty();
        assertThat(claims.faultsOf("a".repeat(501))).hasSize(1);
        assertThat(claims.faultsOf("\ud83c\udfe0".repeat(9) + "a")).isEmpty();
    }

    @Test
    void it_makes_a_relationship_that_ends_by_itself_after_a_day() {
        LegitimateRelationship claim =
                claims.claim(new UUID(1, 2), PRIYA, DOREEN, "Covering for a colleague who is ill", NOW);
        assertThat(claim.cause()).isEqualTo(RelationshipCause.SELF_CLAIM);
        assertThat(claim.aliveAt(NOW)).isTrue();
        assertThat(claim.aliveAt(NOW.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(claim.aliveAt(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void its_parameters_stay_within_the_published_bounds() {
        assertThat(new SelfClaim(1, 1, SelfClaim.LONGEST).lasts()).isEqualTo(Duration.ofDays(3));
        assertThatThrownBy(() -> new SelfClaim(10, 500, SelfClaim.LONGEST.plusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelfClaim(10, 500, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelfClaim(10, 500, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelfClaim(0, 500, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelfClaim(10, 9, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
