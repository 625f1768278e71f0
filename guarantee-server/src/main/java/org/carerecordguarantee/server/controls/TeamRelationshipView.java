package org.carerecordguarantee.server.controls;

import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.server.people.KeptTeamRelationship;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person has to do with a team. It opens their record to a worker while they are in that team. */
@Schema(name = "TeamRelationship", description = "Why a team may, or could, open a person's record (CTL-03, CTL-06)")
public record TeamRelationshipView(
        UUID id,
        String cause,
        String causeInWords,
        UUID team,
        String teamName,
        String organisation,
        Instant from,
        @Schema(nullable = true) Instant until,
        boolean alive,
        String reason,
        @Schema(nullable = true) String endReason) {

    static TeamRelationshipView of(KeptTeamRelationship kept, Instant now) {
        return new TeamRelationshipView(
                kept.id(),
                kept.cause().name(),
                kept.cause().inWords(),
                kept.team(),
                kept.teamName(),
                kept.organisation(),
                kept.from(),
                kept.until().orElse(null),
                kept.aliveAt(now),
                kept.reason(),
                kept.endReason().orElse(null));
    }
}
