package org.carerecordguarantee.server.controls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper store with the last of its log and checks, the newest first. */
@Schema(name = "PaperStore", description = "The keys, entries and checks of a paper store (CTL-11)")
public record PaperStoreView(UUID id, String name, List<Line> log, List<Check> checks) {
    /** One line of the log. */
    @Schema(name = "PaperStoreLine")
    public record Line(UUID id, String what, UUID who, String why, Instant at) {
        static Line of(StoredLine row) {
            return new Line(row.id, row.what.name(), row.who, row.why, row.at);
        }
    }

    /** What one check found. */
    @Schema(name = "PaperStoreCheck")
    public record Check(UUID id, boolean locked, boolean desksClear, String note, Instant at) {
        static Check of(StoredCheck row) {
            return new Check(row.id, row.locked, row.desksClear, row.note, row.at);
        }
    }

    /** A file that was found, as an incident. */
    @Schema(name = "FoundFile")
    public record Incident(UUID id, Instant at) {}
}
