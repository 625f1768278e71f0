package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An investigation as whoever may work it sees it: what was looked at and the purpose that was stated then, and never what
 * the record says.
 *
 * @param dueOn the day, in London, by whose end it is closed
 * @param looks the first first
 * @param linkedCase under which number the other organisation has it, once they said so
 */
@Schema(name = "Investigation", description = "What is found out about a look at a record (ACT-01)")
public record InvestigationView(
        UUID id,
        UUID person,
        String state,
        String stateInWords,
        WorkerSheet accused,
        String allegation,
        @Schema(nullable = true) UUID alert,
        WorkerSheet owner,
        Instant openedAt,
        LocalDate dueOn,
        List<LookView> looks,
        List<ExplanationView> explanations,
        List<ConsequenceView> consequences,
        List<WorkerSheet> signedBy,
        @Schema(nullable = true) ClosingView closing,
        @Schema(nullable = true) UUID referral,
        @Schema(nullable = true) String linkedCase) {

    /** One look, as its access entry tells it. */
    @Schema(name = "ExaminedLook")
    public record LookView(
            UUID entry,
            Instant at,
            String action,
            String actionInWords,
            @Schema(nullable = true) String purpose,
            @Schema(nullable = true) String purposeInWords,
            List<String> categories,
            String outcome,
            @Schema(nullable = true) String role,
            @Schema(nullable = true) String relationship) {}

    /** What the accused said for themself. */
    @Schema(name = "Explanation")
    public record ExplanationView(String ground, String groundInWords, String words, Instant recordedAt) {}

    /** What followed. */
    @Schema(name = "Consequence")
    public record ConsequenceView(String kind, String kindInWords, LocalDate on, String words) {}

    /**
     * How it was closed.
     *
     * @param tell the duty to tell the person, if there is something to tell
     * @param toTell what they are told, whatever else is said to them: what was seen, by whom, what was done, how to complain
     */
    @Schema(name = "Closing")
    public record ClosingView(
            String reason,
            @Schema(nullable = true) String purpose,
            WorkerSheet closedBy,
            Instant closedAt,
            @Schema(nullable = true) UUID tell,
            @Schema(nullable = true) String toTell) {}
}
