package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The investigations about a person's record that the reader may see, the newest first. */
@Schema(name = "Investigations")
public record InvestigationsView(UUID person, List<InvestigationSummary> investigations) {
    /** One of them. */
    @Schema(name = "InvestigationSummary")
    public record InvestigationSummary(UUID id, String state, String stateInWords, Instant openedAt, LocalDate dueOn) {}
}
