package org.carerecordguarantee.server.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;

/**
 * One version of one item in a record, its content readable: what {@link OpenRecord} hands out and nobody else.
 *
 * @param version 1 for the item as first written; each correction adds one
 * @param source who or what it came from, in words
 * @param eventAt when it happened
 * @param recordedAt when it was written, by the server's clock
 * @param lateEntry whether it was written more than five working days after it happened (KEEP-02)
 * @param why the reason for a correction; empty in a first version
 */
public record Item(
        UUID id,
        PersonId person,
        int version,
        String category,
        String kind,
        String source,
        String format,
        Instant eventAt,
        Instant recordedAt,
        boolean lateEntry,
        String content,
        Author author,
        Optional<String> why) {
    /** Who wrote it: one individual, with what they were at the time (KEEP-01). */
    public record Author(UUID id, String name, String role, String organisation) {}
}
