package org.carerecordguarantee.server.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many callers who each do one thing after the other for a length of time, and how long each thing took.
 *
 * <p>INVARIANT: a call that fails ends the load with its failure; a figure never counts what did not work.
 */
final class Load {
    /** One thing, done by the caller of this number. */
    interface Deed {
        void once(int client) throws Exception;
    }

    private final long[] nanoseconds;
    private final Duration length;

    private Load(long[] nanoseconds, Duration length) {
        this.nanoseconds = nanoseconds;
        this.length = length;
    }

    static Load of(int clients, Duration length, Deed deed) {
        ExecutorService callers = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + length.toNanos();
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(callers.submit(() -> until(end, number, deed)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : running) {
                all.addAll(each.get());
            }
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Load(sorted, length);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the load failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            callers.shutdownNow();
        }
    }

    private static List<Long> until(long end, int client, Deed deed) throws Exception {
        List<Long> took = new ArrayList<>();
        long start = System.nanoTime();
        while (start - end < 0) {
            deed.once(client);
            long now = System.nanoTime();
            took.add(now - start);
            start = now;
        }
        return took;
    }

    double perSecond() {
        return nanoseconds.length / (length.toNanos() / 1e9);
    }

    @Override
    public String toString() {
        return String.format("%,.0f/s (p50 %.1f ms, p99 %.1f ms)", perSecond(), quantile(0.5), quantile(0.99));
    }

    private double quantile(double share) {
        return nanoseconds.length == 0
                ? Double.NaN
                : nanoseconds[(int) Math.min(nanoseconds.length - 1L, Math.round(share * nanoseconds.length))] / 1e6;
    }
}
