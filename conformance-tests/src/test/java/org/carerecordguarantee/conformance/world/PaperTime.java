package org.carerecordguarantee.conformance.world;

import java.time.Duration;

/** Time that passes only when somebody waits. Safe for many threads. */
public final class PaperTime implements Ticker {

    private Duration passed = Duration.ZERO;

    @Override
    public synchronized Duration passed() {
        return passed;
    }

    @Override
    public synchronized void pause(Duration time) {
        passed = passed.plus(time);
    }
}
