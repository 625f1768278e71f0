package org.carerecordguarantee.server.recordkeeping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as it is handed in; what is missing is null and is named when it is judged. Who writes it and when is not
 * asked: that is known (KEEP-01, KEEP-02).
 *
 * @param eventAt when it happened, to the millisecond
 */
@Schema(name = "NewItem", description = "An item to be written; author and time of writing are the system's to say")
record NewItem(String category, String kind, String source, String format, Instant eventAt, String content) {

    static NewItem in(Body body) {
        body.only("category", "kind", "source", "format", "eventAt", "content");
        return new NewItem(
                body.maybeText("category").orElse(null),
                body.maybeText("kind").orElse(null),
                body.maybeText("source").orElse(null),
                body.maybeText("format").orElse(null),
                body.maybeMoment("eventAt")
                        .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS))
                        .orElse(null),
                body.maybeText("content").orElse(null));
    }
}
