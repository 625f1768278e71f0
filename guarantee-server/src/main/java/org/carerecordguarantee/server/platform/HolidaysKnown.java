package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Optional;
import org.carerecordguarantee.model.statute.BankHolidays;
import org.carerecordguarantee.model.statute.London;

/**
 * How long this server can go on counting working days. Its bank holidays end with a year that somebody entered; past it nothing that
 * has a due date can be written, so it says so from a year before: at its start in the log, and each time in the health answer.
 */
@ApplicationScoped
class HolidaysKnown {
    private static final Logger LOG = System.getLogger(HolidaysKnown.class.getName());

    @Inject
    private Time time;

    /** The last year in which working days can be counted. */
    int lastYear() {
        return BankHolidays.england().lastKnownYear();
    }

    /** What the operator has to know today, or nothing. */
    Optional<String> warning() {
        return warning(London.dateOf(time.now()), lastYear());
    }

    static Optional<String> warning(LocalDate today, int lastYear) {
        return today.plusYears(1).getYear() > lastYear
                ? Optional.of("The bank holidays are known up to the end of " + lastYear
                        + " only. After it nothing with a due"
                        + " date can be written: bring this server up to date before.")
                : Optional.empty();
    }

    void atStart(@Observes Startup start) {
        warning().ifPresent(words -> LOG.log(Level.WARNING, words));
    }
}
