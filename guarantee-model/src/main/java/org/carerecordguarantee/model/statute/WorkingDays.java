package org.carerecordguarantee.model.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Counts working days: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday.
 *
 * <p>All dates are London's. Counting into a year whose holidays are not known fails with {@link YearNotKnown}.
 */
public final class WorkingDays {
    private static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.england());

    private final BankHolidays holidays;

    public WorkingDays(BankHolidays holidays) {
        this.holidays = Objects.requireNonNull(holidays, "holidays");
    }

    public static WorkingDays inEngland() {
        return ENGLAND;
    }

    public boolean isOne(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        // The table is asked first, so that a weekend in an unknown year is an error as well.
        return !holidays.on(date) && day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /** The date itself if it is a working day, else the next one: how a due date rolls. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isOne(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The working day that many working days after a date, the date itself not counted.
     *
     * @param count at least 1
     */
    public LocalDate after(LocalDate date, int count) {
        return step(date, count, 1);
    }

    /**
     * The working day that many working days before a date, the date itself not counted.
     *
     * @param count at least 1
     */
    public LocalDate before(LocalDate date, int count) {
        return step(date, count, -1);
    }

    private LocalDate step(LocalDate date, int count, int direction) {
        if (count < 1) {
            throw new IllegalArgumentException("count at least one working day");
        }
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (isOne(day)) {
                left--;
            }
        }
        return day;
    }
}
