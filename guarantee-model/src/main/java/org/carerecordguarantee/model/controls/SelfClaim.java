package org.carerecordguarantee.model.controls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * How a worker claims a relationship for themself (CTL-03): by giving a reason, for a while (CTL-04). How long, and how
 * short a reason may be, are declared parameters of this project, because no law sets them.
 *
 * <p>INVARIANT: a claim ends; it never lasts longer than {@link #LONGEST}.
 *
 * @param shortestReason the fewest characters that a reason has
 * @param longestReason the most characters that a reason has
 * @param lasts how long the relationship lives from the instant of the claim
 */
public record SelfClaim(int shortestReason, int longestReason, Duration lasts) {
    /** The published bound on how long a claim may last. */
    public static final Duration LONGEST = Duration.ofDays(3);

    /** Ten to five hundred characters, and twenty-four hours. */
    public static final SelfClaim BY_DEFAULT = new SelfClaim(10, 500, Duration.ofDays(1));

    private static final ClauseId CLAUSE = new ClauseId("CTL-03");

    /** @throws IllegalArgumentException if the parameters are outside the published bounds */
    public SelfClaim {
        Objects.requireNonNull(lasts, "lasts");
        if (shortestReason < 1 || longestReason < shortestReason) {
            throw new IllegalArgumentException("a reason has at least one character");
        }
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a claim lasts no longer than " + LONGEST.toHours() + " hours");
        }
    }

    /**
     * What is wrong with a reason; empty if nothing is.
     *
     * @param reason in the worker's own words; null if none was given
     */
    public List<Fault> faultsOf(String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return fault("Say why you need to open this record.");
        }
        int length = said.codePointCount(0, said.length());
        if (length < shortestReason) {
            return fault("Give the reason in at least " + shortestReason + " characters.");
        }
        if (length > longestReason) {
            return fault("Give the reason in at most " + longestReason + " characters.");
        }
        return List.of();
    }

    /**
     * The relationship that a claim makes. The reason is kept beside it, by whoever keeps relationships.
     *
     * @throws IllegalArgumentException if something is wrong with the reason
     */
    public LegitimateRelationship claim(UUID id, UUID worker, PersonId person, String reason, Instant at) {
        if (!faultsOf(reason).isEmpty()) {
            throw new IllegalArgumentException("a claim needs a reason");
        }
        return new LegitimateRelationship(
                id, worker, person, RelationshipCause.SELF_CLAIM, at, Optional.of(at.plus(lasts)));
    }

    private static List<Fault> fault(String message) {
        return List.of(new Fault("reason", Optional.of(CLAUSE), message));
    }
}
