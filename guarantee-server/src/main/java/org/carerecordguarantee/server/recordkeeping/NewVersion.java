package org.carerecordguarantee.server.recordkeeping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction as it is handed in; what is missing is null.
 *
 * @param why the reason for it
 * @param eventAt when it happened, if that is corrected too
 */
@Schema(name = "NewVersion", description = "A correction: a new version beside the old one")
record NewVersion(
        String content, String why, @Schema(nullable = true) Instant eventAt) {

    static NewVersion in(Body body) {
        body.only("content", "why", "eventAt");
        return new NewVersion(
                body.maybeText("content").orElse(null),
                body.maybeText("why").orElse(null),
                body.maybeMoment("eventAt")
                        .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS))
                        .orElse(null));
    }
}
