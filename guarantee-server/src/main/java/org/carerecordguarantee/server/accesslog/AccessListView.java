package org.carerecordguarantee.server.accesslog;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The list of who looked, or a page of it, the newest line first.
 *
 * @param upTo the number of the newest line when the first page was read; later pages count no further
 * @param next where the next page is; absent on the last
 */
@Schema(name = "AccessList", description = "Who looked at a record, and who was refused, the newest first (LOG-04)")
public record AccessListView(
        UUID person,
        long upTo,
        List<Line> lines,
        @Schema(nullable = true) String next) {}
