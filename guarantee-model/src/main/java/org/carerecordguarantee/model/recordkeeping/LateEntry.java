package org.carerecordguarantee.model.recordkeeping;

import java.time.Instant;
import java.time.LocalDate;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;

/**
 * Whether an entry comes late (KEEP-02): when what it tells of happened more than {@value #WORKING_DAYS} working days
 * before it was written down. Days are London's. The day of the event does not count and the day of writing does, if it
 * is a working day: what happened on a Monday is in time until the end of the Monday after.
 */
public final class LateEntry {
    public static final int WORKING_DAYS = 5;

    private final WorkingDays calendar;

    public LateEntry(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * Whether what happened then and was written down then comes late.
     *
     * @throws org.carerecordguarantee.model.statute.YearNotKnown if it was recorded in a year that is not known
     */
    public boolean isLate(Instant eventAt, Instant recordedAt) {
        // Counted back from the writing, so that an event of long ago needs no holidays of its own year.
        LocalDate dayAfterWriting = London.dateOf(recordedAt).plusDays(1);
        return London.dateOf(eventAt).isBefore(calendar.before(dayAfterWriting, WORKING_DAYS + 1));
    }
}
