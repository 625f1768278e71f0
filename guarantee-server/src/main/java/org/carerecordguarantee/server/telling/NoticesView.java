package org.carerecordguarantee.server.telling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.duties.UnjustifiedLook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person was told about what was done without asking them, the newest first. */
@Schema(name = "Notices")
public record NoticesView(List<Notice> notices) {

    /**
     * One notice.
     *
     * @param happenedAt when what it tells of happened, always the true time
     * @param toldAt when they were told
     * @param toldLateBecause why they were told late; null if they were not
     * @param unjustifiedLook what is known by now of the look without good reason that it tells of; null if it tells of none
     */
    @Schema(name = "Notice")
    public record Notice(
            UUID id,
            Instant happenedAt,
            Instant toldAt,
            String words,
            @Schema(nullable = true) String toldLateBecause,
            @Schema(nullable = true) UnjustifiedLook unjustifiedLook) {}
}
