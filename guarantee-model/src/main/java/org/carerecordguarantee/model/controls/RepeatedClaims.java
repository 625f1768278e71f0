package org.carerecordguarantee.model.controls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * CTL-04: one claim is a worker who was rung at night; five in a month are a pattern that somebody has to look at.
 *
 * @param howMany from which number on it is a pattern
 * @param within how long all of them lie back at most
 */
@Upholds("CTL-04")
public record RepeatedClaims(int howMany, Duration within) {
    /** Five in thirty days, as the clause says. */
    public static final RepeatedClaims BY_DEFAULT = new RepeatedClaims(5, Duration.ofDays(30));

    /** The first instant that still counts. */
    public Instant since(Instant at) {
        return at.minus(within);
    }

    /**
     * Whether a worker's claims are a pattern.
     *
     * @param claims when each was made, in any order
     */
    public boolean arePattern(List<Instant> claims, Instant at) {
        return claims.stream()
                        .filter(claim -> !claim.isBefore(since(at)) && !claim.isAfter(at))
                        .count()
                >= howMany;
    }
}
