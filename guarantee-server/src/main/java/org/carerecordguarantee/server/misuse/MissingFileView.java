package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A volume of a paper file that was reported as missing.
 *
 * @param searchBy the day, in London, by whose end it is searched for
 * @param breach the breach that the report began
 */
@Schema(name = "MissingFile", description = "A part of a paper file that nobody can find (ACT-09)")
public record MissingFileView(
        UUID id,
        UUID person,
        int volume,
        String state,
        String stateInWords,
        String words,
        boolean stolen,
        @Schema(nullable = true) String policeReference,
        Instant reportedAt,
        LocalDate searchBy,
        UUID breach,
        List<SearchView> searches) {

    /** One search. */
    @Schema(name = "FileSearch")
    public record SearchView(Instant at, boolean found, String words) {}
}
