package org.carerecordguarantee.model.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.junit.jupiter.api.Test;

class EmergencyWindowTest {
    private static final EmergencyClaim CLAIM = new EmergencyClaim(
            new UUID(8, 8), EmergencyReason.IMMEDIATE_RISK_TO_LIFE, "Found unconscious at home by a neighbour");
    private static final EmergencyWindow WINDOW =
            EmergencyWindow.opened(CLAIM, PRIYA, DOREEN, NOW, EmergencyWindow.BY_DEFAULT);
    private static final long HOURS = 24 * 60 * 60 * 1000L;

    @Test
    void it_is_open_for_eight_hours_to_the_millisecond() {
        Instant end = NOW.plus(Duration.ofHours(8));

        assertThat(WINDOW.isOpenAt(NOW)).isTrue();
        assertThat(WINDOW.isOpenAt(end.minusMillis(1))).isTrue();
        assertThat(WINDOW.isOpenAt(end)).isFalse();
    }

    @Test
    void it_is_the_workers_and_the_persons_of_the_claim_and_nobody_elses() {
        Duration lasting = Duration.ofHours(3);
        assertThat(EmergencyWindow.opened(CLAIM, PRIYA, DOREEN, NOW, lasting))
                .isEqualTo(new EmergencyWindow(CLAIM, PRIYA, DOREEN, NOW, NOW.plus(lasting)));
    }

    @Test
    void a_clock_moved_back_to_before_it_finds_it_closed() {
        assertThat(WINDOW.isOpenAt(NOW.minusMillis(1))).isFalse();
    }

    @Property
    void it_is_open_at_the_instants_from_its_beginning_to_its_end_and_at_no_other(
            @ForAll @LongRange(min = -HOURS, max = HOURS) long millis) {
        boolean within = millis >= 0 && millis < Duration.ofHours(8).toMillis();

        assertThat(WINDOW.isOpenAt(NOW.plusMillis(millis))).isEqualTo(within);
    }

    @Test
    void none_lasts_longer_than_the_published_bound() {
        Instant longest = NOW.plus(EmergencyWindow.LONGEST);

        assertThat(new EmergencyWindow(CLAIM, PRIYA, DOREEN, NOW, longest).until())
                .isEqualTo(longest);
        assertThatThrownBy(() -> new EmergencyWindow(CLAIM, PRIYA, DOREEN, NOW, longest.plusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmergencyWindow(CLAIM, PRIYA, DOREEN, NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
