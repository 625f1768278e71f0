package org.carerecordguarantee.model.misuse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;

/**
 * The clock of a personal data breach (ACT-05). It runs from the moment at which the council became aware, by elapsed time:
 * nights, weekends and bank holidays count, and an hour that a change of the clocks adds or takes away counts as it passed.
 */
@Upholds("ACT-05")
public record BreachClock(Instant aware) {
    /** How long there is to tell the Information Commissioner. Set by law. */
    // The law counts hours.
    @SuppressWarnings("CanonicalDuration")
    public static final Duration TO_TELL_COMMISSIONER = Duration.ofHours(72);

    /**
     * In how many working days a person at high risk is told. The law says "without undue delay"; the number is a declared
     * parameter of this project.
     */
    public static final int WORKING_DAYS_TO_TELL_PERSON = 1;

    /** The last instant at which telling the Information Commissioner is in time. */
    public Instant due() {
        return aware.plus(TO_TELL_COMMISSIONER);
    }

    /** Whether something done then is late. */
    public boolean lateAt(Instant instant) {
        return instant.isAfter(due());
    }

    /** The day, in London, by whose end a person at high risk is told, once that was decided. */
    public static LocalDate tellBy(Instant decided) {
        return WorkingDays.inEngland().after(London.dateOf(decided), WORKING_DAYS_TO_TELL_PERSON);
    }
}
