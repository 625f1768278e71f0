package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.people.PersonId;

/**
 * The only clock of the server. Instants are UTC, to the millisecond; dates are days in England. Rules and commitments take their
 * instant as an argument and get it here. In demo alone the clock of single people can be moved, so that scenarios about time run
 * side by side; an entry about such a person says both times.
 */
@ApplicationScoped
public class Time {
    /** Where days begin and end for everybody this guarantee is for. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock = Clock.systemUTC();
    private final Map<PersonId, Duration> shifts = new ConcurrentHashMap<>();

    /** The true time. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The time that everything about this person is judged by; the true time for everybody outside a moved cohort. */
    public Instant nowFor(PersonId person) {
        return now().plus(shifts.getOrDefault(person, Duration.ZERO));
    }

    /** The day in England of {@link #nowFor}. */
    public LocalDate todayFor(PersonId person) {
        return LocalDate.ofInstant(nowFor(person), ENGLAND);
    }

    /** The people whose clock is not the true one; nobody outside the demo. */
    public Set<PersonId> moved() {
        return Set.copyOf(shifts.keySet());
    }

    /** Moves one person's clock; zero puts it right again. Only the demo's development door calls this. */
    public void shift(PersonId person, Duration by) {
        if (by.isZero()) {
            shifts.remove(person);
        } else {
            shifts.put(person, by);
        }
    }
}
