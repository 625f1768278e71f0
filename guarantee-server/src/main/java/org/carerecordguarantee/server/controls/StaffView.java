package org.carerecordguarantee.server.controls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.server.people.KeptStanding;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody in the register of staff, with what their account rests on.
 *
 * @param individual false for a sign-in that more than one person uses: it opens nothing
 * @param leavesAt from when the account opens nothing, where somebody leaves
 */
@Schema(name = "Staff", description = "A worker and what their account rests on (CTL-01, CTL-02, CTL-06)")
public record StaffView(
        UUID id,
        String name,
        String jobTitle,
        String team,
        String organisation,
        boolean individual,
        @Schema(nullable = true) String sponsor,
        @Schema(nullable = true) LocalDate undertakingOn,
        @Schema(nullable = true) LocalDate trainedOn,
        @Schema(nullable = true) Instant leavesAt) {

    static StaffView of(WorkerSheet worker, KeptStanding standing) {
        return new StaffView(
                worker.id(),
                worker.name(),
                worker.jobTitle(),
                worker.team(),
                worker.organisation(),
                standing.individual(),
                standing.sponsor().orElse(null),
                standing.undertakingOn().orElse(null),
                standing.trainedOn().orElse(null),
                standing.leavesAt().orElse(null));
    }
}
