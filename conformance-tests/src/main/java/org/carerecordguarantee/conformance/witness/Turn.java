package org.carerecordguarantee.conformance.witness;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;

/**
 * One turn of the adapter: it is asked to do one thing, on a thread of its own and for a limited time. An adapter that does not come
 * back is left behind on that thread, which keeps no process alive and can neither call the system any more nor write into what comes
 * later; the run goes on.
 *
 * <p>INVARIANT: whatever an adapter does (returns, throws anything at all, hangs), a turn ends within its time.
 *
 * <p>INVARIANT: a made-up failure belongs to one turn and ends with it.
 *
 * @param <T> what the adapter gives back
 */
public final class Turn<T> {

    private static final ExecutorService ADAPTERS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "adapter");
        thread.setDaemon(true);
        return thread;
    });

    private final String operation;
    private final T answer;
    private final Throwable thrown;
    private final List<Exchange> exchanges;
    private final int failuresMet;

    private Turn(String operation, T answer, Throwable thrown, List<Exchange> exchanges, int failuresMet) {
        this.operation = operation;
        this.answer = answer;
        this.thrown = thrown;
        this.exchanges = exchanges;
        this.failuresMet = failuresMet;
    }

    /**
     * {@return what came of asking the adapter}
     *
     * @param operation its name in the port, for whoever reads what went wrong
     */
    public static <T> Turn<T> of(String operation, Exchanges exchanges, Supplier<T> adapter) {
        return of(operation, exchanges, Optional.empty(), adapter);
    }

    /** {@return what came of asking the adapter, where each of its calls but a log-in meets a made-up failure} */
    public static <T> Turn<T> spoilt(
            String operation, Exchanges exchanges, MadeUpFailure failure, Supplier<T> adapter) {
        return of(operation, exchanges, Optional.of(failure), adapter);
    }

    private static <T> Turn<T> of(
            String operation, Exchanges exchanges, Optional<MadeUpFailure> failure, Supplier<T> adapter) {
        Notes notes = new Notes(failure);
        Future<T> coming = ADAPTERS.submit(() -> exchanges.during(notes, adapter));
        T answer = null;
        Throwable thrown = null;
        try {
            answer = coming.get(exchanges.limit().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            thrown = e.getCause();
        } catch (TimeoutException | CancellationException e) {
            thrown = new AdapterTrouble(
                    "the adapter did not return from '" + operation + "' within " + inWords(exchanges.limit()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thrown = new AdapterTrouble("the run was stopped during '" + operation + "'", e);
        }
        List<Exchange> kept = notes.close();
        coming.cancel(true);
        return new Turn<>(operation, answer, thrown, kept, notes.met());
    }

    /** {@return the traffic of this turn, up to the moment at which it ended} */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /** {@return how many of its calls met the made-up failure} */
    public int failuresMet() {
        return failuresMet;
    }

    /**
     * {@return what the adapter gave back}
     *
     * @throws NotWritten if the adapter does not have the operation
     * @throws NotInProduct if it says that the product does not have it
     * @throws AdapterTrouble if it threw anything else, or did not return in time
     */
    public T answer() {
        if (thrown == null) {
            return answer;
        }
        if (thrown instanceof NotWritten notWritten) {
            throw notWritten;
        }
        if (thrown instanceof NotInProduct lacks) {
            throw lacks;
        }
        if (thrown instanceof AdapterTrouble trouble) {
            throw trouble;
        }
        if (thrown instanceof OutOfMemoryError ours) {
            // the memory is that of the whole suite: nobody knows who used it up
            throw ours;
        }
        String hint = thrown instanceof LinkageError
                ? " (was the adapter built for another edition of the suite? Build it again)"
                : "";
        throw new AdapterTrouble("the adapter's '" + operation + "' failed: " + thrown + hint, thrown);
    }

    static String inWords(Duration limit) {
        if (limit.toSeconds() >= 60 && limit.toSecondsPart() == 0) {
            return limit.toMinutes() + (limit.toMinutes() == 1 ? " minute" : " minutes");
        }
        return limit.toMillis() / 1000.0 + " seconds";
    }
}
