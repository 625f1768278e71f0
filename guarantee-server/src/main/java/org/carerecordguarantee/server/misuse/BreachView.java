package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A breach with its clock.
 *
 * @param dueAt the last instant at which telling the Information Commissioner is in time
 * @param tell the duty to tell the person, where the risk is high
 */
@Schema(name = "Breach", description = "Information that may have got into wrong hands (ACT-05)")
public record BreachView(
        UUID id,
        UUID person,
        String words,
        Instant awareAt,
        Instant dueAt,
        Instant reportedAt,
        @Schema(nullable = true) UUID investigation,
        @Schema(nullable = true) DecisionView decision) {

    /** What was decided. */
    @Schema(name = "BreachDecided")
    public record DecisionView(
            String risk,
            String riskInWords,
            String reasons,
            @Schema(nullable = true) Instant commissionerToldAt,
            boolean late,
            @Schema(nullable = true) String whyLate,
            Instant decidedAt,
            @Schema(nullable = true) UUID tell) {}
}
