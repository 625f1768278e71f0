package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an item as the system shows it. A part that the product does not show is empty.
 *
 * @param ref which item
 * @param version 1 for the first
 * @param eventAt when the thing happened
 * @param recordedAt when the system saved this version
 * @param lateEntry whether the system marks it as recorded late
 * @param author who wrote this version
 * @param why why this version was made, for a correction
 */
public record ItemView(
        ItemRef ref,
        int version,
        Optional<String> category,
        Optional<String> kind,
        Optional<String> source,
        Optional<String> format,
        Optional<Instant> eventAt,
        Optional<Instant> recordedAt,
        boolean lateEntry,
        String content,
        Author author,
        Optional<String> why) {

    /**
     * Who wrote it.
     *
     * @param name an individual's name, not a shared login
     */
    public record Author(Optional<String> name, Optional<String> role, Optional<String> organisation) {}
}
