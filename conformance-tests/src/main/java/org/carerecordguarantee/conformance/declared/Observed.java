package org.carerecordguarantee.conformance.declared;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What a run saw of a product's figures. Kept for one run, by all who wait for something to show; safe for many threads. What never
 * showed is no observation: it is a promise not kept.
 */
public final class Observed {

    private final ConcurrentMap<Parameter, Duration> longest = new ConcurrentHashMap<>();

    /**
     * Notes how long something took to show.
     *
     * @param took from the end of the act to the end of the look that showed it; zero if the first look did
     */
    public void note(Parameter parameter, Duration took) {
        longest.merge(parameter, took, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** {@return the longest that was seen, if anything was} */
    public Optional<Duration> longest(Parameter parameter) {
        return Optional.ofNullable(longest.get(parameter));
    }

    /** {@return the longest of each that was seen, as it is now} */
    public Map<Parameter, Duration> all() {
        return Map.copyOf(longest);
    }
}
