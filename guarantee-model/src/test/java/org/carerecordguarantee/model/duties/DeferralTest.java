package org.carerecordguarantee.model.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeferralTest {
    // A Monday, in winter.
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID ACTED = new UUID(2, 2);
    private static final UUID ALLOWS = new UUID(2, 3);

    private static List<String> faults(String why, UUID authoriser, String until) {
        return new Deferral(DeferralGround.PREJUDICE_TO_ENQUIRY, why, authoriser, LocalDate.parse(until))
                .faults(Optional.of(ACTED), NOW).stream().map(Fault::field).toList();
    }

    // Twenty working days from Monday 23 November 2026 end on Monday 21 December.
    @ParameterizedTest
    @CsvSource({"2026-11-24, true", "2026-12-21, true", "2026-12-22, false", "2026-11-23, false", "2026-11-20, false"})
    void it_is_looked_at_again_within_twenty_working_days(String until, boolean accepted) {
        assertThat(faults("The enquiry is not closed.", ALLOWS, until).isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void somebody_else_than_the_one_who_acted_allows_it() {
        assertThat(faults("The enquiry is not closed.", ACTED, "2026-12-01")).containsExactly("authoriser");
        assertThat(faults("The enquiry is not closed.", ALLOWS, "2026-12-01")).isEmpty();
    }

    @Test
    void what_nobody_in_particular_did_is_put_off_by_whoever_may() {
        Deferral deferral =
                new Deferral(DeferralGround.WHEREABOUTS_UNKNOWN, "They moved.", ACTED, LocalDate.parse("2026-12-01"));
        assertThat(deferral.faults(Optional.empty(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'...'"})
    void it_says_why(String why) {
        assertThat(faults(why, ALLOWS, "2026-12-01")).containsExactly("why");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_names_its_clause() {
        List<Fault> faults = new Deferral(DeferralGround.COURT_RESTRICTION, "", ACTED, LocalDate.parse("2027-06-01"))
                .faults(Optional.of(ACTED), NOW);
        assertThat(faults).extracting(Fault::field).containsExactly("why", "authoriser", "until");
        assertThat(faults)
                .allSatisfy(fault ->
                        assertThat(fault.clause().orElseThrow().value()).isEqualTo("TELL-03"));
    }

    @ParameterizedTest
    @EnumSource(DeferralGround.class)
    void each_ground_is_told_in_words_of_its_own(DeferralGround ground) {
        assertThat(ground.inWords()).isNotBlank();
        for (DeferralGround other : DeferralGround.values()) {
            assertThat(ground.inWords().equals(other.inWords())).isEqualTo(ground == other);
        }
    }
}
