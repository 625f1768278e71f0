package org.carerecordguarantee.server.duties;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One duty, with whom it is about.
 *
 * @param about the claim, limit, alert or investigation that it is about
 */
@Schema(name = "Duty")
public record DutyView(
        UUID id,
        String kind,
        String toDo,
        Instant raisedAt,
        Instant dueAt,
        int level,
        boolean done,
        UUID person,
        UUID about,
        @Schema(nullable = true) UUID worker) {
    static DutyView of(Duty duty) {
        return new DutyView(
                duty.id(),
                duty.kind().name(),
                duty.kind().inWords(),
                duty.raised(),
                duty.due(),
                duty.level(),
                duty.done(),
                duty.person().value(),
                duty.about(),
                duty.worker().orElse(null));
    }
}
