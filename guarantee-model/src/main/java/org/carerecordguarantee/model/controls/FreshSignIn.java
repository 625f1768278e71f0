package org.carerecordguarantee.model.controls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * CTL-09: before the few things that do most harm from a screen that somebody left open, one shows again who one is.
 *
 * @param within how long ago at most; a declared parameter of this project
 */
@Upholds("CTL-09")
public record FreshSignIn(Duration within) {
    /** Ten minutes. */
    public static final FreshSignIn BY_DEFAULT = new FreshSignIn(Duration.ofMinutes(10));

    /**
     * Whether a sign-in is fresh enough, by the true time.
     *
     * @param signedIn when they last showed who they are; empty if nobody says, which counts as long ago
     */
    public boolean holds(Optional<Instant> signedIn, Instant now) {
        return signedIn.filter(then -> !then.plus(within).isBefore(now)).isPresent();
    }
}
