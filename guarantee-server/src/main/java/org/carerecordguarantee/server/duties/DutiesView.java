package org.carerecordguarantee.server.duties;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is to do for somebody in their role, the earliest due first, without anything that names or points to a person.
 *
 * @param next where the list goes on; null at its end
 */
@Schema(name = "Duties")
public record DutiesView(
        List<DutySummary> duties, @Schema(nullable = true) String next) {

    /**
     * One duty in the list.
     *
     * @param toDo in words that name nobody
     * @param about the claim, limit or investigation that it is about; drawn by lot, it tells nothing to whoever does not know it already
     * @param level how often it has gone to somebody more senior
     */
    @Schema(name = "DutySummary")
    public record DutySummary(
            UUID id, String kind, String toDo, UUID about, Instant raisedAt, Instant dueAt, int level) {
        static DutySummary of(Duty duty) {
            return new DutySummary(
                    duty.id(),
                    duty.kind().name(),
                    duty.kind().inWords(),
                    duty.about(),
                    duty.raised(),
                    duty.due(),
                    duty.level());
        }
    }
}
