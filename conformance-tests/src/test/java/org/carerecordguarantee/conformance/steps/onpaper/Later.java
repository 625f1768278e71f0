package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.carerecordguarantee.conformance.world.Ticker;

/** What was done and does not show yet. Whatever was never put here shows at once. */
final class Later {

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration STEP = Duration.ofMillis(1700);
    private static final int STEPS = 3;

    private final Ticker ticker;
    private final Map<Object, Duration> from = new HashMap<>();
    private int put;

    Later(Ticker ticker) {
        this.ticker = ticker;
    }

    /** From now on this does not show, for somewhere between half a second and four seconds, now more and now less. */
    void put(Object thing) {
        put++;
        from.put(thing, ticker.passed().plus(SHORTEST).plus(STEP.multipliedBy((put * 2L) % STEPS)));
    }

    boolean shows(Object thing) {
        return from.getOrDefault(thing, Duration.ZERO).compareTo(ticker.passed()) <= 0;
    }
}
