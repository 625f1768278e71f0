package org.carerecordguarantee.model.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors computed by hand from the announced bank holidays. */
class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.inEngland();

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2026-04-02, 3, 2026-04-09",
        "2026-12-23, 3, 2026-12-30",
        "2026-05-22, 3, 2026-05-28",
        "2026-07-01, 10, 2026-07-15",
        "2026-07-01, 20, 2026-07-29",
        "2026-07-01, 25, 2026-08-05",
        "2026-07-01, 65, 2026-10-01",
        "2026-07-01, 30, 2026-08-12",
        "2026-12-18, 20, 2027-01-20",
        "2026-11-22, 2, 2026-11-24",
        "2027-12-24, 1, 2027-12-29",
        "2025-04-17, 1, 2025-04-22"
    })
    void working_days_after_a_date(LocalDate date, int count, LocalDate expected) {
        assertThat(days.after(date, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days before {0}: {2}")
    @CsvSource({"2026-04-09, 3, 2026-04-02", "2027-01-20, 20, 2026-12-18", "2026-12-29, 1, 2026-12-24"})
    void working_days_before_a_date(LocalDate date, int count, LocalDate expected) {
        assertThat(days.before(date, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0} rolls to {1}")
    @CsvSource({
        "2026-04-02, 2026-04-02",
        "2026-10-03, 2026-10-05",
        "2026-02-28, 2026-03-02",
        "2026-04-04, 2026-04-07",
        "2026-12-25, 2026-12-29",
        "2027-01-31, 2027-02-01",
        "2026-08-31, 2026-09-01"
    })
    void a_due_date_rolls_to_the_next_working_day(LocalDate raw, LocalDate due) {
        assertThat(days.onOrAfter(raw)).isEqualTo(due);
    }

    @Test
    void eight_weekdays_of_each_year_are_holidays() {
        for (int year = 2025; year <= BankHolidays.england().lastKnownYear(); year++) {
            assertThat(weekdaysOff(year)).as("%s", year).isEqualTo(8);
        }
        assertThat(BankHolidays.england().lastKnownYear()).isEqualTo(2027);
    }

    @Test
    void a_year_that_nobody_entered_is_an_error_even_on_a_weekend() {
        assertThatThrownBy(() -> days.isOne(LocalDate.of(2028, 1, 1)))
                .isInstanceOf(YearNotKnown.class)
                .hasMessageContaining("2028")
                .hasMessageContaining("2027");
        assertThatThrownBy(() -> days.after(LocalDate.of(2027, 12, 30), 2)).isInstanceOf(YearNotKnown.class);
        assertThatThrownBy(() -> days.before(LocalDate.of(2025, 1, 2), 1)).isInstanceOf(YearNotKnown.class);
    }

    @Test
    void at_least_one_working_day_is_counted() {
        assertThatThrownBy(() -> days.after(LocalDate.of(2026, 1, 5), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.before(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dates_change_at_midnight_in_london() {
        assertThat(London.dateOf(Instant.parse("2026-07-01T22:59:59.999Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(London.dateOf(Instant.parse("2026-07-01T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(London.dateOf(Instant.parse("2026-12-01T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(London.startOf(LocalDate.of(2026, 7, 2))).isEqualTo(Instant.parse("2026-07-01T23:00:00Z"));
    }

    private long weekdaysOff(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !days.isOne(day))
                .count();
    }
}
