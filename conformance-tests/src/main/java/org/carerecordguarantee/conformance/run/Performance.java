package org.carerecordguarantee.conformance.run;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Messages;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.probe.Declarations;
import org.carerecordguarantee.conformance.profile.Freeze;
import org.carerecordguarantee.conformance.verdict.Terms;
import org.carerecordguarantee.conformance.verdict.Verdict;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.witness.TimingRung;
import org.carerecordguarantee.conformance.witness.Turn;
import org.carerecordguarantee.conformance.world.Production;
import org.carerecordguarantee.conformance.world.Variant;

/** Performs one run against a connected system, comes to the verdict, and closes what the run opened. */
public final class Performance {

    private final Configuration configuration;
    private final Connection connection;
    private final Catalogue catalogue;
    private final Engine engine;
    private final List<Waiver> waivers;
    private final Optional<Challenge> challenge;

    public Performance(Configuration configuration, Connection connection, Catalogue catalogue, Engine engine) {
        this(configuration, connection, catalogue, engine, List.of(), Optional.empty());
    }

    /**
     * @param waivers the buyer's, all in force and of the profile
     * @param challenge the buyer's word, to be woven into the names of all people
     */
    public Performance(
            Configuration configuration,
            Connection connection,
            Catalogue catalogue,
            Engine engine,
            List<Waiver> waivers,
            Optional<Challenge> challenge) {
        this.challenge = challenge;
        this.configuration = configuration;
        this.connection = connection;
        this.catalogue = catalogue;
        this.engine = engine;
        this.waivers = List.copyOf(waivers);
    }

    /** Performs it in the order of the catalogue; as below. */
    public Run perform(Selection selection, int threads, Consumer<CheckResult> heard) {
        return perform(selection, threads, Order.ofTheCatalogue(), heard);
    }

    /**
     * Performs it.
     *
     * @param order in what order the checks begin
     * @param heard told of each result as it comes, by several threads
     */
    public Run perform(Selection selection, int threads, Order order, Consumer<CheckResult> heard) {
        Instant began = Instant.now();
        if (!Freeze.checks(catalogue, selection.profile().clauses())
                .equals(selection.profile().checks())) {
            throw new IllegalStateException("the frozen set of profile '"
                    + selection.profile().name() + "' is not that of the features that this suite holds");
        }
        List<PlannedCheck> plan = engine.plan(selection);
        Ledger ledger = new Ledger();
        Messages messages = new Messages();
        Production production = new Production(
                connection.adapter(),
                ledger,
                connection.exchanges(),
                connection.ahead(),
                stamp() + Mark.next(),
                configuration.parameters());
        Declarations declarations;
        Honesty honesty;
        List<CheckResult> results;
        List<String> remains;
        // Somebody who stops a run half-way must not leave allocations open in a system that others use
        Thread closing = new Thread(this::close, "close what the run opened");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            honesty = new HonestyProbe(
                            connection, Variant.usual(configuration.absent().keySet()))
                    .probe(production);
            declarations =
                    Declarations.probe(configuration.absent(), catalogue, plan, production, connection.exchanges());
            results = perform(plan, declarations, honesty, ledger, production, threads, order, messages, heard);
        } finally {
            remains = closeUnless(closing);
        }
        Terms terms = new Terms(
                waivers,
                declarations.probed().stream()
                        .flatMap(probed -> probed.absence().stream())
                        .toList());
        Verdict verdict = Verdict.of(
                selection.profile().scope(catalogue),
                results.stream().map(CheckResult::judged).toList(),
                terms);
        Set<TimingRung> rungs = EnumSet.noneOf(TimingRung.class);
        results.forEach(result -> rungs.addAll(result.stage().rungs()));
        return new Run(
                configuration,
                connection.environment(),
                catalogue,
                selection.profile(),
                began,
                Duration.between(began, Instant.now()),
                results,
                verdict,
                rungs,
                remains,
                waivers,
                declarations.probed(),
                production.observed().all(),
                order,
                honesty,
                challenge,
                messages.ndjson());
    }

    private List<CheckResult> perform(
            List<PlannedCheck> plan,
            Declarations declarations,
            Honesty honesty,
            Ledger ledger,
            Production production,
            int threads,
            Order order,
            Messages messages,
            Consumer<CheckResult> heard) {
        List<CheckResult> performed = engine
                .perform(
                        declarations.toPerform(plan),
                        connection.adapter(),
                        connection.exchanges(),
                        ledger,
                        production,
                        threads,
                        order,
                        messages,
                        result -> heard.accept(honesty.believe(result)))
                .stream()
                .map(honesty::believe)
                .toList();
        List<CheckResult> all = declarations.complete(plan, performed, production);
        all.stream().filter(result -> !performed.contains(result)).forEach(heard);
        return all;
    }

    /** Closes, unless this process is ending and does so by the hook. */
    private List<String> closeUnless(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            return List.of("The run was stopped; what it had opened is closed as far as there is time.");
        }
        return close();
    }

    private List<String> close() {
        try {
            return Turn.of("close", connection.exchanges(), connection.adapter().arrangements()::close)
                    .answer();
        } catch (AdapterTrouble | NotWritten | NotInProduct e) {
            return List.of("What the run opened could not be closed: " + e.getMessage());
        }
    }

    private String stamp() {
        return challenge.map(Challenge::stamp).orElse("");
    }
}
