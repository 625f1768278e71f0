package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.NOW;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshSignInTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void ten_minutes_are_fresh_and_a_moment_more_is_not() {
        assertThat(FreshSignIn.BY_DEFAULT.holds(Optional.of(NOW), NOW)).isTrue();
        assertThat(FreshSignIn.BY_DEFAULT.holds(Optional.of(NOW.minus(TEN_MINUTES)), NOW))
                .isTrue();
        assertThat(FreshSignIn.BY_DEFAULT.holds(
                        Optional.of(NOW.minus(TEN_MINUTES).minusMillis(1)), NOW))
                .isFalse();
    }

    @Test
    void of_whom_nobody_says_when_they_signed_in_it_was_long_ago() {
        assertThat(FreshSignIn.BY_DEFAULT.holds(Optional.empty(), NOW)).isFalse();
    }
}
