package org.carerecordguarantee.model.controls;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.Fact;

/**
 * What a worker's account rests on, as the register of staff and this very sign-in say. It is read for each request, so
 * what was taken away a moment ago is gone.
 *
 * @param lacking what the account lacks of all that it needs; empty if it is complete
 * @param leaves when the worker leaves, once that is known
 */
public record AccountStanding(Set<Requirement> lacking, Optional<Instant> leaves) implements Fact {
    /** What every account of somebody at work needs (CTL-01). */
    public enum Requirement {
        INDIVIDUAL("an account of one's own, which nobody else signs in with"),
        MORE_THAN_ONE_FACTOR("a sign-in with more than one factor"),
        SPONSOR("a named sponsor"),
        ROLE("a role"),
        TEAM("a team"),
        UNDERTAKING("a signed undertaking to keep confidences");

        private final String inWords;

        Requirement(String inWords) {
            this.inWords = inWords;
        }

        /** The requirement as it is told to the worker. */
        public String inWords() {
            return inWords;
        }
    }

    public AccountStanding {
        lacking = Set.copyOf(lacking);
        Objects.requireNonNull(leaves, "leaves");
    }

    /** An account that lacks nothing, of somebody of whom no leaving is known. */
    public static AccountStanding complete() {
        return new AccountStanding(Set.of(), Optional.empty());
    }

    /** Nothing that an account needs: the standing of somebody whom the register does not know. */
    public static AccountStanding none() {
        return new AccountStanding(Set.of(Requirement.values()), Optional.empty());
    }
}
