package org.carerecordguarantee.model.statute;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bank holidays of some whole years, with Good Friday and Christmas Day.
 *
 * <p>INVARIANT: it answers for a year that it knows and for no other. A year that nobody entered is an error, never a
 * year without holidays, because a due date counted without them would be wrong in silence.
 */
public final class BankHolidays {
    private static final BankHolidays ENGLAND = new BankHolidays(Map.of(
            2025,
            days(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            2026,
            // Boxing Day falls on a Saturday: the Monday after it stands in.
            days(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            2027,
            // Christmas Day and Boxing Day fall on a weekend: the Monday and Tuesday after it stand in.
            days(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-27 12-28")));

    private final Map<Integer, Set<LocalDate>> byYear;

    /** @param byYear each year with all its holidays */
    public BankHolidays(Map<Integer, Set<LocalDate>> byYear) {
        this.byYear = byYear.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** England's, 2025 to 2027, as announced. To be continued here when later years are announced. */
    public static BankHolidays england() {
        return ENGLAND;
    }

    /**
     * Whether there is a holiday on that date.
     *
     * @throws YearNotKnown if nobody entered the holidays of that year
     */
    public boolean on(LocalDate date) {
        Set<LocalDate> holidays = byYear.get(date.getYear());
        if (holidays == null) {
            throw new YearNotKnown(date.getYear(), lastKnownYear());
        }
        return holidays.contains(date);
    }

    /** The last year for which dates can be counted. */
    public int lastKnownYear() {
        return byYear.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Set<LocalDate> days(int year, String monthsAndDays) {
        return Stream.of(monthsAndDays.split(" "))
                .map(text -> Arrays.stream(text.split("-"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .map(parts -> LocalDate.of(year, Month.of(parts[0]), parts[1]))
                .collect(Collectors.toUnmodifiableSet());
    }
}
