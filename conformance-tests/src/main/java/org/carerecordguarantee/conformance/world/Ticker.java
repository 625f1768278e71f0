package org.carerecordguarantee.conformance.world;

import java.time.Duration;

/** Time that passes while the suite waits. A test of the suite has one of its own, in which nobody really waits. */
public interface Ticker {

    /** {@return how much time has passed since some moment, the same for all who ask} */
    Duration passed();

    /** Lets time pass. */
    void pause(Duration time);

    /** {@return the time of this machine} */
    static Ticker ofThisMachine() {
        long start = System.nanoTime();
        return new Ticker() {
            @Override
            public Duration passed() {
                return Duration.ofNanos(System.nanoTime() - start);
            }

            @Override
            public void pause(Duration time) {
                try {
                    Thread.sleep(time.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("the run was stopped while it waited", e);
                }
            }
        };
    }
}
