package org.carerecordguarantee.model.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.people.PersonId;

/**
 * For how long one worker may go on with one person's record in an emergency (EMG-03).
 *
 * <p>It opens with the claim and closes by itself; nothing closes it earlier and nothing makes it longer. Who needs longer
 * says again why and what is happening, and gets another.
 *
 * <p>INVARIANT: it never lasts longer than {@link #LONGEST}.
 *
 * @param from the first instant at which it is open
 * @param until the first instant at which it is not
 */
public record EmergencyWindow(EmergencyClaim claim, UUID worker, PersonId person, Instant from, Instant until) {
    /** Less would close before the summary is read: this project's own number. */
    public static final Duration SHORTEST = Duration.ofMinutes(2);

    /** The published bound on how long a window may last. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How long a window lasts unless a council declares another length: this project's own number. */
    public static final Duration BY_DEFAULT = Duration.ofHours(8);

    /** @throws IllegalArgumentException if it is outside the published bound */
    public EmergencyWindow {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(person, "person");
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST))) {
            throw new IllegalArgumentException("a window lasts no longer than " + LONGEST.toHours() + " hours");
        }
    }

    /**
     * The window that a claim opens.
     *
     * @param lasting for how long, as the council declares it
     * @throws IllegalArgumentException if that is outside the published bound
     */
    public static EmergencyWindow opened(
            EmergencyClaim claim, UUID worker, PersonId person, Instant at, Duration lasting) {
        return new EmergencyWindow(claim, worker, person, at, at.plus(lasting));
    }

    /** Whether it is open at this instant. A clock that was moved back to before it finds it closed. */
    public boolean isOpenAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
