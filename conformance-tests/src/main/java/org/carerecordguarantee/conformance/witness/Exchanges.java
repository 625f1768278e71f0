package org.carerecordguarantee.conformance.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands every exchange to the act during which it was made. An act and its exchanges stay on one thread; what is sent while
 * no act is open (probing the environment, say) belongs to nothing and is dropped.
 */
public final class Exchanges {

    private final AtomicLong last = new AtomicLong();
    private final Map<Thread, List<Exchange>> open = new ConcurrentHashMap<>();

    /** {@return the number of the next exchange} */
    public long next() {
        return last.incrementAndGet();
    }

    /** Keeps an exchange for the act that is open on this thread, if any. */
    public void add(Exchange exchange) {
        List<Exchange> kept = open.get(Thread.currentThread());
        if (kept != null) {
            kept.add(exchange);
        }
    }

    /** From now on exchanges of this thread belong to a new act. */
    void begin() {
        open.put(Thread.currentThread(), new ArrayList<>());
    }

    /** {@return the exchanges of the act that ends here} */
    List<Exchange> end() {
        List<Exchange> kept = open.remove(Thread.currentThread());
        return kept == null ? List.of() : List.copyOf(kept);
    }
}
