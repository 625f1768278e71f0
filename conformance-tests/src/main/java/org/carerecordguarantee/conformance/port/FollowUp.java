package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that must be done after an emergency look, and is not done yet.
 *
 * @param emergency which one
 * @param id the product's own identifier of the task
 * @param kind what is to be done
 * @param dueOn the last day for it in England, as the product shows it; empty if it shows none
 */
public record FollowUp(EmergencyRef emergency, String id, Kind kind, Optional<LocalDate> dueOn) {

    /** What is to be done. */
    public enum Kind {
        /** Decide whether the look was right. */
        DECIDE,
        /** Tell the person of the look. */
        TELL
    }
}
