package org.carerecordguarantee.server.recordkeeping;

import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.access.ItemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record, or a page of it, as it is shown.
 *
 * @param because the clauses that opened it
 * @param entry the access entry that says so
 * @param next where the next page is; absent on the last
 */
@Schema(name = "Record", description = "What was disclosed of a record, and what was not and why")
public record RecordView(
        UUID person,
        List<ItemView> items,
        List<WithheldView> withheld,
        List<String> because,
        UUID entry,
        @Schema(nullable = true) String next) {

    /** Something that is there and not shown, as far as this reader may know. */
    @Schema(name = "Withheld")
    public record WithheldView(String reason, String clause, String words) {}
}
