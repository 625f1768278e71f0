package org.carerecordguarantee.server.controls;

import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.server.people.KeptRelationship;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A relationship between a worker and a person, alive or ended.
 *
 * @param from when it began
 * @param until when it ends or ended; absent while no end is known
 * @param reason what the worker said, for a claim of their own
 */
@Schema(name = "Relationship", description = "Why a worker may, or could, open a person's record (CTL-03)")
public record RelationshipView(
        UUID id,
        String cause,
        String causeInWords,
        WorkerSheet worker,
        Instant from,
        @Schema(nullable = true) Instant until,
        boolean alive,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String endReason) {

    static RelationshipView of(KeptRelationship kept, Instant now) {
        LegitimateRelationship relationship = kept.relationship();
        return new RelationshipView(
                relationship.id(),
                relationship.cause().name(),
                relationship.cause().inWords(),
                kept.worker(),
                relationship.from(),
                relationship.until().orElse(null),
                relationship.aliveAt(now),
                kept.reason().orElse(null),
                kept.endReason().orElse(null));
    }
}
