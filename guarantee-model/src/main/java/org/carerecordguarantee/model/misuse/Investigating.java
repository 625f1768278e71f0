package org.carerecordguarantee.model.misuse;

import java.time.Instant;
import java.time.LocalDate;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;

/** The time that an investigation may take, a declared parameter of this project (ACT-01). */
public final class Investigating {
    /** In how many working days it is closed. */
    public static final int WORKING_DAYS = 20;

    /** In how many working days the person is told what was found (ACT-04, as TELL-02). */
    public static final int WORKING_DAYS_TO_TELL = 5;

    private Investigating() {}

    /** The day, in London, by whose end it is closed. */
    public static LocalDate due(Instant opened) {
        return WorkingDays.inEngland().after(London.dateOf(opened), WORKING_DAYS);
    }

    /** The day, in London, by whose end the person is told. */
    public static LocalDate tellBy(Instant closed) {
        return WorkingDays.inEngland().after(London.dateOf(closed), WORKING_DAYS_TO_TELL);
    }
}
