package org.carerecordguarantee.model.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperOpeningTest {
    private static final UUID KEYHOLDER = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    // A Friday, two in the morning.
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void two_people_open_the_store_and_one_alone_does_not() {
        assertThat(opening(KEYHOLDER, SECOND).faults(FRIDAY_NIGHT)).isEmpty();
        assertThat(opening(KEYHOLDER, KEYHOLDER).faults(FRIDAY_NIGHT))
                .extracting(Fault::field)
                .containsExactly("second");
    }

    @Test
    void it_is_entered_after_it_happened_and_not_before() {
        assertThat(opening(KEYHOLDER, SECOND).faults(FRIDAY_NIGHT.minusMillis(1)))
                .extracting(Fault::field)
                .containsExactly("openedAt");
    }

    @Test
    void a_reason_may_have_all_the_room_there_is_and_volumes_are_counted_from_one() {
        assertThat(new PaperOpening(1, KEYHOLDER, SECOND, FRIDAY_NIGHT, "a".repeat(PaperOpening.LONGEST))
                        .faults(FRIDAY_NIGHT))
                .isEmpty();
    }

    @Test
    void it_names_a_volume_and_a_reason() {
        assertThat(new PaperOpening(0, KEYHOLDER, SECOND, FRIDAY_NIGHT, " ... ").faults(FRIDAY_NIGHT))
                .extracting(Fault::field)
                .containsExactly("volume", "why");
        assertThat(new PaperOpening(1, KEYHOLDER, SECOND, FRIDAY_NIGHT, "a".repeat(PaperOpening.LONGEST + 1))
                        .faults(FRIDAY_NIGHT))
                .extracting(Fault::field)
                .containsExactly("why");
    }

    @ParameterizedTest(name = "opened {0}, entered {1}: by {2}, late {3}")
    @CsvSource({
        // Friday: over the weekend to the end of Monday.
        "2026-11-20T02:00:00Z, 2026-11-23T23:59:59.999Z, 2026-11-23, false",
        "2026-11-20T02:00:00Z, 2026-11-24T00:00:00Z, 2026-11-23, true",
        // Over Christmas, with Boxing Day moved to the Monday.
        "2026-12-24T22:00:00Z, 2026-12-29T12:00:00Z, 2026-12-29, false",
        // Summer: London's day begins at 23:00 UTC.
        "2026-07-01T22:59:59Z, 2026-07-02T22:59:59Z, 2026-07-02, false",
        "2026-07-01T23:00:00Z, 2026-07-03T22:59:59Z, 2026-07-03, false",
        "2026-07-01T23:00:00Z, 2026-07-03T23:00:00Z, 2026-07-03, true"
    })
    void it_is_entered_by_the_end_of_the_next_working_day(
            Instant opened, Instant entered, LocalDate enterBy, boolean late) {
        PaperOpening opening = new PaperOpening(1, KEYHOLDER, SECOND, opened, "A child was to be placed.");

        assertThat(opening.enterBy()).isEqualTo(enterBy);
        assertThat(opening.isLateAt(entered)).isEqualTo(late);
    }

    @Test
    void a_file_comes_back_after_it_was_taken_out_and_before_that_is_entered() {
        PaperOpening opening = opening(KEYHOLDER, SECOND);
        Instant entered = FRIDAY_NIGHT.plusSeconds(60);

        assertThat(opening.faultOfReturn(FRIDAY_NIGHT, entered)).isEmpty();
        assertThat(opening.faultOfReturn(entered, entered)).isEmpty();
        assertThat(opening.faultOfReturn(FRIDAY_NIGHT.minusMillis(1), entered)).isPresent();
        assertThat(opening.faultOfReturn(entered.plusMillis(1), entered)).isPresent();
    }

    private static PaperOpening opening(UUID keyholder, UUID second) {
        return new PaperOpening(1, keyholder, second, FRIDAY_NIGHT, "A child was to be placed.");
    }
}
