package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sealed part of a paper file as the register of seals shows it.
 *
 * @param part which one
 * @param openings each time that it was opened, the first one first
 */
public record SealedPartView(SealedPartRef part, List<Opening> openings) {

    public SealedPartView {
        openings = List.copyOf(openings);
    }

    /**
     * One opening, as far as it is shown.
     *
     * @param openedBy the full name of who opened it
     * @param witness the full name of who was there
     * @param at when
     * @param why what for
     * @param resealed the number on the new seal
     */
    public record Opening(
            Optional<String> openedBy,
            Optional<String> witness,
            Optional<Instant> at,
            Optional<String> why,
            Optional<String> resealed) {}
}
