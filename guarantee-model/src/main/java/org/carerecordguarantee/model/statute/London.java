package org.carerecordguarantee.model.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is where the promise is kept: dates are London's, whatever the machine's zone. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The London date of an instant; it changes at London's midnight, in summer an hour before UTC's. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a London date. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
