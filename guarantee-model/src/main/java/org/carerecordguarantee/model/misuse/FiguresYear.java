package org.carerecordguarantee.model.misuse;

import java.time.Instant;
import java.time.LocalDate;
import org.carerecordguarantee.model.statute.London;

/** A calendar year in London, as the figures are counted (ACT-10). */
public record FiguresYear(int year) {
    /** The first instant that counts. */
    public Instant from() {
        return London.startOf(LocalDate.of(year, 1, 1));
    }

    /** The first instant that no longer counts. */
    public Instant until() {
        return London.startOf(LocalDate.of(year + 1, 1, 1));
    }

    /** Whether it is over: while it runs, whoever watched a number grow could tell when one was added. */
    public boolean overAt(Instant instant) {
        return !instant.isBefore(until());
    }
}
