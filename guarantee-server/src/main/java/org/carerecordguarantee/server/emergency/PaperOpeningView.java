package org.carerecordguarantee.server.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One time that somebody's paper file was taken out of hours.
 *
 * @param enteredLate whether the sheet was entered after the next working day
 * @param returnedAt null while the file is out
 */
@Schema(name = "PaperOpening")
public record PaperOpeningView(
        UUID id,
        int volume,
        UUID keyholder,
        UUID second,
        Instant openedAt,
        String why,
        Instant enteredAt,
        LocalDate enterBy,
        boolean enteredLate,
        @Schema(nullable = true) Instant returnedAt) {

    /** All of one person's, the newest first. */
    @Schema(name = "PaperOpenings")
    public record All(UUID person, List<PaperOpeningView> openings) {}
}
