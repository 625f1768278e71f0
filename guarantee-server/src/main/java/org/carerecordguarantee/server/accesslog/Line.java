package org.carerecordguarantee.server.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the list of who looked (LOG-04).
 *
 * @param number its place in the whole list, which has no gap; lines that are left out of a view keep their numbers
 * @param at when it happened
 * @param relationship on what relationship they relied; absent if on none
 * @param link rests on all lines before it, in hexadecimal: whoever keeps it can tell later that none was changed
 * @param fingerprint what the link takes of this line
 */
@Schema(name = "AccessLine", description = "One line of the list of who looked (LOG-04)")
public record Line(
        long number,
        UUID entry,
        Instant at,
        Instant recordedAt,
        Who who,
        @Schema(nullable = true) String purpose,
        @Schema(nullable = true) String purposeInWords,
        String action,
        String actionInWords,
        List<String> categories,
        String outcome,
        List<BecauseView> because,
        @Schema(nullable = true) String relationship,
        String link,
        String fingerprint) {

    /** Who it was, as they were then. */
    @Schema(name = "Who")
    public record Who(
            String kind,
            String name,
            @Schema(nullable = true) String role,
            @Schema(nullable = true) String jobTitle,
            @Schema(nullable = true) String team,
            @Schema(nullable = true) String organisation) {}

    /**
     * A clause that settled it, in its own words; or one that they went past.
     *
     * @param wentPast what was claimed to go past this clause: a ground in law, an emergency; absent for a clause that
     *     settled it
     * @param wentPastInWords the same, as it is told to the person
     */
    @Schema(name = "Because")
    public record BecauseView(
            String clause,
            String words,
            @Schema(nullable = true) String wentPast,
            @Schema(nullable = true) String wentPastInWords) {}
}
