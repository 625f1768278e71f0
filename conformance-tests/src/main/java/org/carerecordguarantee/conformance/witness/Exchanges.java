package org.carerecordguarantee.conformance.witness;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AdapterTrouble;

/**
 * Hands every exchange to the turn during which it was made. A turn and its exchanges stay on one thread; what is sent while no turn is
 * open, or from a thread that the adapter started itself, belongs to nothing and is dropped.
 */
public final class Exchanges {

    /** How long one turn of the adapter may take, unless the configuration says otherwise. */
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(2);

    private static final Pattern HOST =
            Pattern.compile("^[a-z][a-z0-9+.-]*://(\\[[^\\]]+]|[^/:?#]+)", Pattern.CASE_INSENSITIVE);

    private final AtomicLong last = new AtomicLong();
    private final Map<Thread, Notes> open = new ConcurrentHashMap<>();
    private final Duration limit;
    private final Set<String> hosts;

    /** Exchanges with a system that is not told by its address, with the usual limit for a turn. */
    public Exchanges() {
        this(USUAL_LIMIT, Set.of());
    }

    /**
     * @param limit how long one turn of the adapter may take
     * @param hosts the host names of the system under test: an exchange with any other proves nothing. If there are none, every
     *     exchange counts
     */
    public Exchanges(Duration limit, Set<String> hosts) {
        this.limit = limit;
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the number of the next exchange} */
    public long next() {
        return last.incrementAndGet();
    }

    /** Keeps an exchange for the turn that is open on this thread, if any. */
    public void add(Exchange exchange) {
        Notes notes = open.get(Thread.currentThread());
        if (notes != null) {
            notes.add(exchange);
        }
    }

    /**
     * Asks, before a call is made, whether it still may be.
     *
     * @throws AdapterTrouble if this thread's turn is over: nothing may be done to the system that no check knows of
     */
    public void mayCall() {
        Notes notes = open.get(Thread.currentThread());
        if (notes != null && notes.closed()) {
            throw new AdapterTrouble("the time for this turn is over, and the suite makes no more calls for it");
        }
    }

    /** {@return the failure that the call which would now be made meets instead; empty in all but a spoilt turn} */
    public Optional<MadeUpFailure> failureInstead() {
        Notes notes = open.get(Thread.currentThread());
        return notes == null ? Optional.empty() : notes.meet();
    }

    /** {@return whether an exchange is an answer of the system under test, rather than of a log-in or of another host} */
    public boolean proves(Exchange exchange) {
        return !exchange.login() && exchange.status() != 0 && ofTheSystem(exchange);
    }

    /** {@return whether an exchange was with one of the system's own hosts} */
    boolean ofTheSystem(Exchange exchange) {
        if (hosts.isEmpty()) {
            return true;
        }
        return host(exchange.uri()).filter(hosts::contains).isPresent();
    }

    /** {@return the host that an address names, in small letters; empty if it names none} */
    public static Optional<String> host(String address) {
        Matcher host = HOST.matcher(address);
        return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    Duration limit() {
        return limit;
    }

    /** Lets the adapter work on this thread, with these notes. */
    <T> T during(Notes notes, Supplier<T> adapter) {
        open.put(Thread.currentThread(), notes);
        try {
            return adapter.get();
        } finally {
            open.remove(Thread.currentThread());
        }
    }
}
