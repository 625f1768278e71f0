package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that must be done about a breach or a lost file, and is not done yet.
 *
 * @param id the product's own identifier of the task
 * @param kind what is to be done
 * @param dueAt the last moment for it, as the product shows it; empty if it shows none
 */
public record BreachTask(String id, Kind kind, Optional<Instant> dueAt) {

    /** What is to be done. */
    public enum Kind {
        /** Decide how great the risk is and who is told. */
        DECIDE,
        /** Tell the person. */
        TELL,
        /** Search for the lost file. */
        SEARCH
    }
}
