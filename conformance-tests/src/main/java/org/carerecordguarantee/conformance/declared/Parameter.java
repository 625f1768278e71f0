package org.carerecordguarantee.conformance.declared;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A figure that no law and no guarantee fixes, so that each product may have its own within a bound that is this project's. A product
 * never fails a binding clause for the figure itself; it fails where it does not do as it declares, or declares more than the bound.
 */
public enum Parameter {
    /** A line that never shows within this time was not written. */
    ACCESS_LIST_SETTLES(
            "accessListSettles",
            "how long after an act its line may take to show in the list of who looked",
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofMinutes(1),
            "LOG-04",
            "each time a scenario reads a list of who looked, and when all lists are compared at the end",
            true),
    /** A write that is answered before it is done. */
    WRITES_SETTLE(
            "writesSettle",
            "how long after it was accepted a new or corrected entry may take to show in the record",
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofMinutes(1),
            "KEEP-01",
            "each time a scenario reads back what was written",
            true),
    /** A look just before its end must be let in, and one just after it not. */
    EMERGENCY_WINDOW(
            "emergencyWindow",
            "how long an emergency opens a record, for one user and one person",
            Duration.ofHours(8),
            Duration.ofMinutes(2),
            Duration.ofHours(12),
            "EMG-03",
            "when the clock is moved to just before and just after the end of an emergency",
            true);

    private final String key;
    private final String meaning;
    private final Duration usual;
    private final Duration least;
    private final Duration most;
    private final String clause;
    private final String usedIn;
    private final boolean tested;

    Parameter(
            String key,
            String meaning,
            Duration usual,
            Duration least,
            Duration most,
            String clause,
            String usedIn,
            boolean tested) {
        this.key = key;
        this.meaning = meaning;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.clause = clause;
        this.usedIn = usedIn;
        this.tested = tested;
    }

    /** {@return the parameter that is written so in a configuration, if there is one} */
    public static Optional<Parameter> of(String key) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.key.equals(key))
                .findFirst();
    }

    /** {@return its key in the configuration} */
    public String key() {
        return key;
    }

    /** {@return what it is, in words for a buyer} */
    public String meaning() {
        return meaning;
    }

    /** {@return what holds where nothing is declared} */
    public Duration usual() {
        return usual;
    }

    /** {@return the least that may be declared} */
    public Duration least() {
        return least;
    }

    /** {@return the most that may be declared} */
    public Duration most() {
        return most;
    }

    /** {@return the clause that it belongs to} */
    public String clause() {
        return clause;
    }

    /** {@return where a run uses it} */
    public String usedIn() {
        return usedIn;
    }

    /** {@return whether any check would notice a product that does not do as it declares} */
    public boolean tested() {
        return tested;
    }

    /** {@return whether a product may declare so much} */
    public boolean allows(Duration declared) {
        return declared.compareTo(least) >= 0 && declared.compareTo(most) <= 0;
    }
}
