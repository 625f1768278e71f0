package org.carerecordguarantee.model.recordkeeping;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.PersonId;

/**
 * One version of one dated entry in a record.
 *
 * <p>It is made from a {@link Draft}, as version 1, or from a {@link Correction} of the version before, and never changes
 * after that.
 *
 * <p>INVARIANT: versions of an item are numbered from 1; every version after the first says why it was made.
 *
 * @param eventAt when what it tells of happened
 * @param recordedAt when this version was written down, by the system's time
 * @param lateEntry whether it was written down late (KEEP-02)
 * @param why the reason for this version; empty for the first
 */
public record RecordItem(
        ItemRef id,
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
    public RecordItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(eventAt, "eventAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(author, "author");
        if (version < 1 || (version > 1) != why.isPresent()) {
            throw new IllegalArgumentException("versions count from 1, and each after the first says why");
        }
    }
}
