package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A suspension with whom it keeps out of what.
 *
 * @param person whose record; absent if all are meant
 */
@Schema(name = "Suspension", description = "Whose access is suspended, and from what (ACT-02)")
public record SuspensionView(
        UUID id,
        @Schema(nullable = true) UUID worker,
        @Schema(nullable = true) UUID team,
        @Schema(nullable = true) UUID person,
        String reason,
        Instant suspendedAt,
        @Schema(nullable = true) Instant liftedAt,
        @Schema(nullable = true) String liftedBecause) {}
