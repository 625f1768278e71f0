package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Freeze;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.world.Production;

/** Plans and performs runs. Safe to use again and again, one run at a time. */
public final class Engine {

    private static final String FEATURES = "features";
    private static final List<URI> GLUE = List.of(
            URI.create("classpath:/org/carerecordguarantee/conformance/world"),
            URI.create("classpath:/org/carerecordguarantee/conformance/steps"));

    private final Playbill playbill;
    private final List<URI> glue;
    private final ClassLoader loader;

    private Engine(Playbill playbill, List<URI> glue, ClassLoader loader) {
        this.playbill = playbill;
        this.glue = List.copyOf(glue);
        this.loader = loader;
    }

    /** {@return an engine for the features and steps of this suite} */
    public static Engine of(Catalogue catalogue) {
        ClassLoader loader = Engine.class.getClassLoader();
        return new Engine(Playbill.read(catalogue, FEATURES, loader), GLUE, loader);
    }

    /** {@return an engine for other features and steps, such as those of a test of the suite itself} */
    static Engine of(Catalogue catalogue, String features, List<URI> glue) {
        ClassLoader loader = Engine.class.getClassLoader();
        return new Engine(Playbill.read(catalogue, features, loader), glue, loader);
    }

    /** {@return every check there is} */
    public List<PlannedCheck> all() {
        return playbill.checks();
    }

    /** {@return what would be run, in order; last what is looked at when all scenarios are over} */
    public List<PlannedCheck> plan(Selection selection) {
        List<PlannedCheck> plan = new ArrayList<>(selection.choose(playbill.checks()));
        if (!selection.smoke()) {
            List<String> clauses =
                    selection.clauses().isEmpty() ? selection.profile().clauses() : selection.clauses();
            Freeze.afterwards(clauses).stream()
                    .filter(id -> selection.scenarios().isEmpty()
                            || selection.scenarios().contains(id))
                    .map(Afterwards::planned)
                    .forEach(plan::add);
        }
        return plan;
    }

    /** Performs a plan in the order of the catalogue; as below. */
    public List<CheckResult> perform(
            List<PlannedCheck> plan,
            Adapter adapter,
            Exchanges exchanges,
            Ledger ledger,
            Production production,
            int threads,
            Consumer<CheckResult> heard) {
        return perform(
                plan, adapter, exchanges, ledger, production, threads, Order.ofTheCatalogue(), new Messages(), heard);
    }

    /**
     * Performs a plan.
     *
     * @param order in what order the checks begin
     * @param messages takes in what Cucumber says of it
     * @param heard told of each result as it comes, by several threads
     * @return one result for each planned check, in the plan's order
     */
    public List<CheckResult> perform(
            List<PlannedCheck> plan,
            Adapter adapter,
            Exchanges exchanges,
            Ledger ledger,
            Production production,
            int threads,
            Order order,
            Messages messages,
            Consumer<CheckResult> heard) {
        Map<String, PlannedCheck> planned =
                plan.stream().collect(Collectors.toMap(PlannedCheck::id, Function.identity()));
        ConcurrentMap<String, CheckResult> results = new ConcurrentHashMap<>();
        Consumer<CheckResult> keep = result -> {
            results.put(result.check().id(), result);
            heard.accept(result);
        };
        List<Feature> features = playbill.chosen(planned::containsKey);
        if (!features.isEmpty()) {
            Listener listener = new Listener(planned::get, production::stage, keep);
            scenarios(features, production, threads, order, listener, messages);
        }
        List<String> afterwards = Freeze.afterwards(List.of("LOG-01", "LOG-02")).stream()
                .filter(planned::containsKey)
                .toList();
        if (!afterwards.isEmpty()) {
            production.letListsSettle();
            new Afterwards(adapter, exchanges).look(afterwards, ledger.pages()).forEach(keep);
        }
        return plan.stream()
                .map(check -> results.computeIfAbsent(check.id(), id -> lost(check, production)))
                .toList();
    }

    private void scenarios(
            List<Feature> features,
            Production production,
            int threads,
            Order order,
            ConcurrentEventListener... listeners) {
        ConcurrentMap<Thread, Cast> casts = new ConcurrentHashMap<>();
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .setThreads(threads)
                .setPickleOrder(order::of)
                .setMonochrome()
                .setPublish(false)
                .setPublishQuiet(true);
        glue.forEach(options::addGlue);
        Runtime.builder()
                .withRuntimeOptions(options.build())
                .withClassLoader(() -> loader)
                .withFeatureSupplier(() -> features)
                .withObjectFactorySupplier(
                        () -> casts.computeIfAbsent(Thread.currentThread(), thread -> new Cast(production)))
                .withAdditionalPlugins(listeners)
                .build()
                .run();
    }

    private static CheckResult lost(PlannedCheck check, Production production) {
        return new CheckResult(
                check,
                Word.SUITE_FAULT,
                Optional.of("the check was planned and never came to an end"),
                Optional.empty(),
                Optional.of(Whose.SUITE),
                Duration.ZERO,
                production.stage(check.id()));
    }
}
