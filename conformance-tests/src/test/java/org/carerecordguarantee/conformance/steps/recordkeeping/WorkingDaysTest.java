package org.carerecordguarantee.conformance.steps.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // as published by the government, but for the days of one year only
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2023, 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    })
    void bankHolidaysFallOnTheDaysOnWhichTheyAreKept(int year, String days) {
        assertThat(WorkingDays.bankHolidays(year))
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void christmasOnASundayMovesPastBoxingDay() {
        assertThat(WorkingDays.bankHolidays(2022))
                .contains(LocalDate.of(2022, 12, 26), LocalDate.of(2022, 12, 27))
                .doesNotContain(LocalDate.of(2022, 12, 25));
    }

    @ParameterizedTest
    @CsvSource({
        // Monday, within a plain fortnight
        "2026-11-23, 2026-11-16, 2026-11-13",
        "2026-11-25, 2026-11-18, 2026-11-17",
        // at the weekend Friday the 13th may be counted either way, so neither day is it
        "2026-11-21, 2026-11-16, 2026-11-12",
        "2026-11-22, 2026-11-16, 2026-11-12",
        // over Easter: Friday and Monday are no working days
        "2026-04-09, 2026-03-31, 2026-03-30",
        // over Christmas and the new year
        "2027-01-04, 2026-12-23, 2026-12-22",
    })
    void theTwoDaysBesideTheBoundary(LocalDate day, LocalDate inTime, LocalDate late) {
        assertThat(WorkingDays.earliestWithinFive(day)).isEqualTo(inTime);
        assertThat(WorkingDays.latestBeyondFive(day)).isEqualTo(late);
    }
}
