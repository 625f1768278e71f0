package org.carerecordguarantee.conformance.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written down during one turn of the adapter. Opened for the turn, written by the adapter's thread, closed by the thread that
 * waits for it.
 *
 * <p>INVARIANT: nothing is written once they are closed, so that an adapter that comes back too late finds no check to write into.
 */
final class Notes {

    private final Optional<MadeUpFailure> failure;
    private final List<Exchange> kept = new ArrayList<>();
    private int met;
    private boolean closed;

    Notes(Optional<MadeUpFailure> failure) {
        this.failure = failure;
    }

    synchronized void add(Exchange exchange) {
        if (!closed) {
            kept.add(exchange);
        }
    }

    /** {@return what is to happen instead of the call that would now be made, if this turn is spoilt} */
    synchronized Optional<MadeUpFailure> meet() {
        met += failure.isPresent() ? 1 : 0;
        return failure;
    }

    synchronized int met() {
        return met;
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized List<Exchange> close() {
        closed = true;
        return List.copyOf(kept);
    }
}
