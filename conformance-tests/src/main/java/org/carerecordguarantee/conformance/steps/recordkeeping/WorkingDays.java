package org.carerecordguarantee.conformance.steps.recordkeeping;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * The suite's own calendar of working days in England: neither a Saturday nor a Sunday nor a bank holiday. Reckoned from the
 * rules, so that it stands apart from any list that a system under test may have.
 *
 * <p>Bank holidays proclaimed for one year only, such as for a coronation, are not known here.
 */
public final class WorkingDays {

    private static final int LIMIT = 5;

    private WorkingDays() {}

    /**
     * {@return the earliest day that is no more than five working days before a day, however one counts: five working days
     * after it is that day or later}
     */
    static LocalDate earliestWithinFive(LocalDate day) {
        LocalDate earliest = day;
        while (!fiveAfter(earliest.minusDays(1)).isBefore(day)) {
            earliest = earliest.minusDays(1);
        }
        return earliest;
    }

    /** {@return the latest working day that is more than five working days before a day, however one counts} */
    static LocalDate latestBeyondFive(LocalDate day) {
        LocalDate candidate = day;
        int since = 0;
        while (since <= LIMIT || !isWorkingDay(candidate)) {
            since += isWorkingDay(candidate) ? 1 : 0;
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private static LocalDate fiveAfter(LocalDate day) {
        LocalDate after = day;
        for (int left = LIMIT; left > 0; ) {
            after = after.plusDays(1);
            left -= isWorkingDay(after) ? 1 : 0;
        }
        return after;
    }

    /** {@return whether a day is a working day in England} */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays(day.getYear()).contains(day);
    }

    /** {@return how many working days there are after a day and until another, which counts} */
    public static int between(LocalDate day, LocalDate until) {
        int days = 0;
        for (LocalDate each = day; each.isBefore(until); ) {
            each = each.plusDays(1);
            days += isWorkingDay(each) ? 1 : 0;
        }
        return days;
    }

    /** {@return the bank holidays of a year in England, each on the day on which it is kept} */
    static Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        keep(days, LocalDate.of(year, Month.JANUARY, 1));
        LocalDate easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(DayOfWeek.MONDAY)));
        keepBothOfChristmas(days, year);
        return days;
    }

    /** One that falls on a weekend is kept on the next day that is free. */
    private static void keep(Set<LocalDate> days, LocalDate holiday) {
        LocalDate kept = holiday;
        while (kept.getDayOfWeek() == DayOfWeek.SATURDAY
                || kept.getDayOfWeek() == DayOfWeek.SUNDAY
                || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    private static void keepBothOfChristmas(Set<LocalDate> days, int year) {
        LocalDate boxingDay = LocalDate.of(year, Month.DECEMBER, 26);
        LocalDate christmas = boxingDay.minusDays(1);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            // Boxing Day, on its Monday, stays; it is Christmas that moves past it
            keep(days, boxingDay);
            keep(days, christmas);
        } else {
            keep(days, christmas);
            keep(days, boxingDay);
        }
    }

    /** By the Gregorian reckoning (Meeus, Jones and Butcher). */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
