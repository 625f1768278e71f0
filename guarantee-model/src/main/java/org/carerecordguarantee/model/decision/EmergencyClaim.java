package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * What somebody says who goes on without prior permission (EMG-01).
 *
 * <p>INVARIANT: it says what is happening, in at least {@value #SHORTEST} characters (this project's own number).
 *
 * @param id by which what follows from it refers to it
 * @param whatIsHappening in the worker's own words
 */
public record EmergencyClaim(UUID id, EmergencyReason reason, String whatIsHappening) {
    public static final int SHORTEST = 20;

    /** @throws IllegalArgumentException if the words are too few */
    public EmergencyClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(whatIsHappening, "whatIsHappening");
        String said = whatIsHappening.strip();
        if (said.codePointCount(0, said.length()) < SHORTEST) {
            throw new IllegalArgumentException("say what is happening, in at least " + SHORTEST + " characters");
        }
    }
}
