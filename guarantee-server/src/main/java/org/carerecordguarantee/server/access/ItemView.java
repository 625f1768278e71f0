package org.carerecordguarantee.server.access;

import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of one item, as it is shown. */
@Schema(name = "Item", description = "One version of one item in a record (KEEP-01)")
public record ItemView(
        UUID id,
        UUID person,
        int version,
        String category,
        String kind,
        String source,
        String format,
        Instant eventAt,
        Instant recordedAt,
        boolean lateEntry,
        String content,
        AuthorView author,

        @Schema(description = "Why this version was made; absent in the first", nullable = true)
        String why) {

    /** Who wrote it, as they were when they wrote it. */
    @Schema(name = "Author")
    public record AuthorView(UUID id, String name, String role, String organisation) {}

    public static ItemView of(RecordItem item) {
        return new ItemView(
                item.id().id(),
                item.person().value(),
                item.version(),
                item.category(),
                item.kind(),
                item.source(),
                item.format(),
                item.eventAt(),
                item.recordedAt(),
                item.lateEntry(),
                item.content(),
                new AuthorView(
                        item.author().id(),
                        item.author().name(),
                        item.author().role().name(),
                        item.author().organisation()),
                item.why().orElse(null));
    }
}
