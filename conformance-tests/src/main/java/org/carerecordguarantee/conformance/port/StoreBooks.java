package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The books of a paper store, as far as they are shown.
 *
 * @param lines who had a key or went in
 * @param checks what each check found
 */
public record StoreBooks(List<Line> lines, List<StoreCheck> checks) {

    public StoreBooks {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
    }

    /**
     * One line of the log.
     *
     * @param who the full name
     * @param what they did
     * @param why what for
     * @param at when
     */
    public record Line(Optional<String> who, StoreEvent what, Optional<String> why, Optional<Instant> at) {}
}
