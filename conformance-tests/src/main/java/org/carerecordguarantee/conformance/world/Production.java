package org.carerecordguarantee.conformance.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.carerecordguarantee.conformance.declared.Observed;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.Stage;

/**
 * What all checks of one run share: the system, the books, the clock, and the mark by which this run's people are told from all
 * others. Made when a run begins; safe for many threads.
 */
public final class Production {

    /** Dates of birth and working days are dates in England. */
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Adapter adapter;
    private final Ledger ledger;
    private final Exchanges exchanges;
    private final Duration ahead;
    private final String mark;
    private final Parameters parameters;
    private final Ticker ticker;
    private final Observed observed = new Observed();
    private final AtomicInteger people = new AtomicInteger();
    private final ConcurrentMap<String, Stage> stages = new ConcurrentHashMap<>();

    /**
     * @param ahead by how much the system's clock is ahead of this machine's
     * @param mark a few lower-case letters that no other run has
     */
    public Production(Adapter adapter, Ledger ledger, Exchanges exchanges, Duration ahead, String mark) {
        this(adapter, ledger, exchanges, ahead, mark, Parameters.usual());
    }

    /**
     * As above, for a product with figures of its own.
     *
     * @param parameters as its supplier declares them
     */
    public Production(
            Adapter adapter, Ledger ledger, Exchanges exchanges, Duration ahead, String mark, Parameters parameters) {
        this(adapter, ledger, exchanges, ahead, mark, parameters, Ticker.ofThisMachine());
    }

    /**
     * As above, with another time to wait by.
     *
     * @param ticker the time that passes while the suite waits
     */
    public Production(
            Adapter adapter,
            Ledger ledger,
            Exchanges exchanges,
            Duration ahead,
            String mark,
            Parameters parameters,
            Ticker ticker) {
        this.adapter = adapter;
        this.ledger = ledger;
        this.exchanges = exchanges;
        this.ahead = ahead;
        this.mark = mark;
        this.parameters = parameters;
        this.ticker = ticker;
    }

    /** {@return the product's own figures} */
    public Parameters parameters() {
        return parameters;
    }

    /** {@return what this run has seen of them so far} */
    public Observed observed() {
        return observed;
    }

    /** {@return the stages of the checks that have begun} */
    public List<Stage> stages() {
        return List.copyOf(stages.values());
    }

    /** {@return the stage of a check; an empty one if it never began} */
    public Stage stage(String check) {
        return stages.computeIfAbsent(check, Stage::new);
    }

    /** Waits until every list shows whatever was done before: once, when all scenarios are over. */
    public void letListsSettle() {
        patience(Parameter.ACCESS_LIST_SETTLES, () -> 0).settle();
    }

    /** Patience for one scenario, as much as was declared. */
    Patience patience(Parameter parameter, IntSupplier acts) {
        return new Patience(parameters.of(parameter), took -> observed.note(parameter, took), ticker, acts);
    }

    /**
     * {@return a world for something that is no scenario, with people of its own}
     *
     * @param check by what name it goes in the story
     */
    public World world(String check, Variant cast) {
        World world = new World(this);
        world.open(check, cast);
        return world;
    }

    Adapter adapter() {
        return adapter;
    }

    Ledger ledger() {
        return ledger;
    }

    Exchanges exchanges() {
        return exchanges;
    }

    /** The system's time, as far as it is known from outside. */
    Instant now() {
        return Instant.now().plus(ahead);
    }

    LocalDate today() {
        return now().atZone(ENGLAND).toLocalDate();
    }

    /** A number for the next person of this run; no two are the same. */
    int nextPerson() {
        return people.incrementAndGet();
    }

    String mark() {
        return mark;
    }
}
