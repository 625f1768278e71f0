package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.people.Nobody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The suspensions that stand, the oldest first, without anything that names or points to a person or a worker.
 *
 * @param next where the list goes on; null at its end
 */
@Schema(name = "Suspensions")
public record SuspensionsView(
        List<SuspensionSummary> suspensions,
        @Schema(nullable = true) String next) {

    /** One suspension in the list. */
    @Schema(name = "SuspensionSummary")
    public record SuspensionSummary(UUID id, boolean ofTeam, boolean fromAll, Instant suspendedAt) {
        static SuspensionSummary of(StoredSuspension row) {
            return new SuspensionSummary(
                    row.id, row.ofTeam, Nobody.read(row.personId).isEmpty(), row.suspendedAt);
        }
    }
}
