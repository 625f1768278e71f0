package org.carerecordguarantee.server.limits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sealed part of a paper file, with each time that it was opened.
 *
 * @param number the number that is on it now
 */
@Schema(name = "PaperSeal", description = "A part of a paper file under a numbered seal (LIM-10)")
public record PaperSealView(
        UUID id, int volume, String part, String number, Instant sealedAt, List<OpeningView> openings) {

    /**
     * One opening.
     *
     * @param found the number that was found on the seal
     * @param matched whether it was the one that should have been there; if not, the privacy officer looks into it
     * @param resealed the number of the seal that was put on afterwards
     */
    @Schema(name = "PaperSealOpening")
    public record OpeningView(
            UUID id,
            Instant openedAt,
            UUID openedBy,
            UUID witness,
            String why,
            String found,
            boolean matched,
            String resealed) {}
}
