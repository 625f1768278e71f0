package org.carerecordguarantee.server.controls;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A relationship to be made.
 *
 * @param cause {@code ALLOCATION} of another worker, or {@code SELF_CLAIM} for oneself
 * @param worker whom to allocate; not for a claim
 * @param reason why one needs to open the record; for a claim
 */
@Schema(name = "NewRelationship", description = "An allocation, or a claim of one's own with its reason (CTL-03)")
public record NewRelationship(
        @Schema(enumeration = {"ALLOCATION", "SELF_CLAIM"}) String cause,
        @Schema(nullable = true) UUID worker,
        @Schema(nullable = true) String reason) {}
