package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedClaimsTest {
    private static final Instant FIRST = NOW.minus(Duration.ofDays(30));

    @Test
    void five_in_thirty_days_are_a_pattern_and_four_are_not() {
        List<Instant> claims = new ArrayList<>(Collections.nCopies(4, NOW));
        assertThat(RepeatedClaims.BY_DEFAULT.arePattern(claims, NOW)).isFalse();
        claims.add(NOW);
        assertThat(RepeatedClaims.BY_DEFAULT.arePattern(claims, NOW)).isTrue();
    }

    @Test
    void a_claim_counts_until_thirty_days_have_passed() {
        List<Instant> claims = new ArrayList<>(Collections.nCopies(4, NOW));
        claims.add(FIRST);
        assertThat(RepeatedClaims.BY_DEFAULT.arePattern(claims, NOW)).isTrue();
        claims.set(4, FIRST.minusMillis(1));
        assertThat(RepeatedClaims.BY_DEFAULT.arePattern(claims, NOW)).isFalse();
        claims.set(4, NOW.plusMillis(1));
        assertThat(RepeatedClaims.BY_DEFAULT.arePattern(claims, NOW)).isFalse();
    }
}
