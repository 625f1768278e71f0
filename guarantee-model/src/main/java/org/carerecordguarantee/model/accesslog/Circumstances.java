package org.carerecordguarantee.model.accesslog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When and how a request came. Both times are kept to the millisecond.
 *
 * @param happenedAt when it happened, by the clock that the person's rights are judged by
 * @param recordedAt when it was written down, by the machine's own clock; the two differ for a paper look that is
 *     registered later, and where a test shifts the clock
 * @param channel by which way: {@code API}, for example
 * @param correlation the id that joins what belongs to one request
 */
public record Circumstances(Instant happenedAt, Instant recordedAt, String channel, String correlation) {
    public Circumstances {
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(correlation, "correlation");
    }
}
