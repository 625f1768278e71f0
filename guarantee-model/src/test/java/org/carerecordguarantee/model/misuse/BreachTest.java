package org.carerecordguarantee.model.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BreachTest {
    // Friday, 18:00 in London.
    private static final Instant AWARE = Instant.parse("2026-11-20T18:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // Friday evening to Monday evening: the weekend counts.
        "2026-11-20T18:00:00Z, 2026-11-23T18:00:00Z",
        // Christmas Eve to Sunday: two bank holidays count.
        "2026-12-24T09:30:00Z, 2026-12-27T09:30:00Z",
        // Good Friday 2026 to Easter Monday.
        "2026-04-03T10:00:00Z, 2026-04-06T10:00:00Z",
        // Over the spring change (29 March 2026): 12:00 GMT becomes 13:00 BST three days later.
        "2026-03-28T12:00:00Z, 2026-03-31T12:00:00Z",
        // Over the autumn change (25 October 2026): 12:00 BST becomes 11:00 GMT.
        "2026-10-24T11:00:00Z, 2026-10-27T11:00:00Z",
        // Over the end of a year and of a leap February.
        "2026-12-30T23:59:59.999Z, 2027-01-02T23:59:59.999Z",
        "2028-02-27T00:00:00Z, 2028-03-01T00:00:00Z"
    })
    void seventy_two_hours_pass_as_they_pass(Instant aware, Instant due) {
        BreachClock clock = new BreachClock(aware);
        assertThat(clock.due()).isEqualTo(due);
        assertThat(clock.lateAt(due)).isFalse();
        assertThat(clock.lateAt(due.plusMillis(1))).isTrue();
    }

    @Test
    void the_commissioner_is_told_in_time_or_late_with_a_reason() {
        assertThat(fields(BreachRisk.LIKELY, MONDAY, "")).isEmpty();
        assertThat(fields(BreachRisk.LIKELY, MONDAY.plusMillis(1), "")).containsExactly("whyLate");
        assertThat(fields(BreachRisk.LIKELY, MONDAY.plusMillis(1), " - ")).containsExactly("whyLate");
        assertThat(fields(BreachRisk.LIKELY, MONDAY.plusMillis(1), "The volume of files took a week to list."))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BreachRisk.class)
    void a_risk_that_is_not_unlikely_needs_the_commissioner(BreachRisk risk) {
        BreachDecision untold = new BreachDecision(risk, "One name, no address.", Optional.empty(), Optional.empty());
        assertThat(untold.faults(new BreachClock(AWARE), MONDAY))
                .extracting(Fault::field)
                .isEqualTo(risk == BreachRisk.UNLIKELY ? List.of() : List.of("commissionerToldAt"));
        assertThat(risk.toldToPerson()).isEqualTo(risk == BreachRisk.HIGH);
    }

    @ParameterizedTest
    @EnumSource(BreachRisk.class)
    void however_small_the_risk_the_reasons_are_written_down(BreachRisk risk) {
        BreachDecision silent = new BreachDecision(risk, " ", Optional.of(MONDAY), Optional.empty());
        assertThat(silent.faults(new BreachClock(AWARE), MONDAY))
                .extracting(Fault::field)
                .containsExactly("reasons");
    }

    @Test
    void nobody_is_told_in_the_future_or_before_anybody_knew() {
        assertThat(fields(BreachRisk.LIKELY, MONDAY.plus(Duration.ofDays(40)), "Late."))
                .containsExactly("commissionerToldAt");
        assertThat(fields(BreachRisk.LIKELY, AWARE.minusMillis(1), "")).containsExactly("commissionerToldAt");
    }

    @Test
    void a_person_at_high_risk_is_told_by_the_end_of_the_next_working_day() {
        assertThat(BreachClock.tellBy(AWARE)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(BreachClock.tellBy(MONDAY)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_stolen_file_has_a_police_reference_and_a_mislaid_one_needs_none() {
        assertThat(new LostFile(1, "Not on its shelf.", false, Optional.empty()).faults())
                .isEmpty();
        assertThat(new LostFile(1, "The car was broken into.", true, Optional.empty()).faults())
                .extracting(Fault::field)
                .containsExactly("policeReference");
        assertThat(new LostFile(1, "The car was broken into.", true, Optional.of("42/77/26")).faults())
                .isEmpty();
        assertThat(new LostFile(0, " ", false, Optional.empty()).faults())
                .extracting(Fault::field)
                .containsExactly("volume", "words");
        assertThat(LostFile.searchBy(Instant.parse("2026-07-18T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 19));
    }

    private static List<String> fields(BreachRisk risk, Instant told, String whyLate) {
        return new BreachDecision(
                        risk,
                        "An address was in it.",
                        Optional.of(told),
                        Optional.of(whyLate).filter(words -> !words.isEmpty()))
                .faults(new BreachClock(AWARE), MONDAY.plus(Duration.ofDays(30))).stream()
                        .map(Fault::field)
                        .toList();
    }
}
