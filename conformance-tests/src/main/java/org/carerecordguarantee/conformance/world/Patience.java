package org.carerecordguarantee.conformance.world;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How one scenario waits for one sort of thing to show: the lines of a list, or what was written. It waits no longer than the
 * supplier declared; where nothing was declared it looks once and never waits.
 *
 * <p>Two things can be awaited. That something <i>is there</i> can be believed as soon as it shows ({@link #eventually}). That
 * something <i>is not there</i> can only be believed when the declared time is over ({@link #settle}). It is then over for
 * everything that was done before, so that a scenario that looks for absence three times waits once.
 *
 * <p>This is the only place where the suite waits for a system.
 *
 * <p>INVARIANT: the last look begins when the declared time is over or later, unless an earlier one showed what was awaited.
 */
public final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int NEVER = -1;

    private final Duration declared;
    private final Consumer<Duration> seen;
    private final Ticker ticker;
    private final IntSupplier acts;
    private int settled = NEVER;

    /**
     * @param declared how long something may take to show
     * @param seen told how long it took whenever it did show
     * @param acts how many acts were performed so far
     */
    Patience(Duration declared, Consumer<Duration> seen, Ticker ticker, IntSupplier acts) {
        this.declared = declared;
        this.seen = seen;
        this.ticker = ticker;
        this.acts = acts;
    }

    /** {@return whether there is anything to wait for} */
    public boolean needed() {
        return !declared.isZero();
    }

    /**
     * Looks again until what is awaited is there, or the declared time is over.
     *
     * @param there whether a look shows it
     * @return the last look, whatever it shows
     */
    public <T> T eventually(Supplier<T> look, Predicate<T> there) {
        Duration began = ticker.passed();
        Duration pause = FIRST_PAUSE;
        boolean first = true;
        while (true) {
            Duration waited = ticker.passed().minus(began);
            T shown = look.get();
            if (there.test(shown)) {
                seen.accept(first ? Duration.ZERO : ticker.passed().minus(began));
                return shown;
            }
            Duration left = declared.minus(waited);
            if (left.isZero() || left.isNegative()) {
                return shown;
            }
            // a millisecond more, because a clock may tick more coarsely than it is read
            ticker.pause(shorter(pause, left.plusMillis(1)));
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            first = false;
        }
    }

    /** Waits until the declared time is over for everything that was done so far, if it is not over already. */
    public void settle() {
        int done = acts.getAsInt();
        if (needed() && settled != done) {
            ticker.pause(declared.plusMillis(1));
            settled = done;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
