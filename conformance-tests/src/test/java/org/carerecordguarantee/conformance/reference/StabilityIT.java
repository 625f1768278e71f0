package org.carerecordguarantee.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Adapters;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Twenty runs of a whole profile against one and the same reference server, each in a random order of its own: seven one check at a
 * time, seven with two side by side, six with eight. All must come to the same word, check by check. Only in the Maven profile {@code
 * stability}, because it takes a quarter of an hour for each profile of the suite; {@code -Donly.profile=NAME} takes one. Writes one
 * line a run and {@code target/stability-NAME.json}.
 */
class StabilityIT {

    private static final Path SERVER = Path.of(System.getProperty("reference.server"));
    private static final Path OUTPUT = Path.of(System.getProperty("output"));
    private static final Path RESULTS = Path.of(System.getProperty("stability.results"));
    private static final Map<Integer, Integer> RUNS_BY_THREADS = new TreeMap<>(Map.of(1, 7, 2, 7, 8, 6));

    private final Catalogue catalogue = Catalogue.load();
    private final Engine engine = Engine.of(catalogue);

    @TestFactory
    Stream<DynamicTest> twenty_runs_in_random_order_come_to_the_same_words() {
        String only = System.getProperty("only.profile", "");
        return Profile.NAMES.stream()
                .filter(name -> only.isEmpty() || only.equals(name))
                .map(name -> dynamicTest(name, () -> runs(Profile.named(name).orElseThrow())));
    }

    private void runs(Profile profile) throws IOException {
        JsonArrayBuilder told = Json.createArrayBuilder();
        Path folder = OUTPUT.resolve("stability")
                .resolve(String.valueOf(ProcessHandle.current().pid()));
        List<Map<String, String>> runs = new ArrayList<>();
        List<String> unlike = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(SERVER, folder, Map.of())) {
            RUNS_BY_THREADS.forEach((threads, count) -> {
                for (int i = 0; i < count; i++) {
                    Order order = Order.random(runs.size() + 1);
                    Run run = run(profile, server, threads, order);
                    Map<String, String> words = words(run);
                    runs.add(words);
                    List<String> changed = changed(runs.get(0), words);
                    changed.forEach(what -> unlike.add("run " + runs.size() + ": " + what));
                    told.add(tell(runs.size(), threads, run, changed));
                }
            });
        }
        Files.writeString(
                RESULTS.resolve("stability-" + profile.name() + ".json"),
                Json.createObjectBuilder()
                        .add("profile", profile.name())
                        .add("runs", told)
                        .add("unlike", Json.createArrayBuilder(unlike))
                        .build()
                        .toString());
        assertThat(runs).hasSize(20);
        assertThat(unlike).isEmpty();
    }

    private Run run(Profile profile, ServerProcess server, int threads, Order order) {
        Configuration configuration = Configuration.of(server.base());
        Connection connection =
                Connection.open(configuration, Adapters.named(configuration.adapter(), Optional.empty()));
        Run run = new Performance(configuration, connection, catalogue, engine)
                .perform(Selection.whole(profile), threads, order, result -> {});
        assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
        return run;
    }

    private static JsonObjectBuilder tell(int number, int threads, Run run, List<String> changed) {
        System.out.printf(
                "run %2d: %d at a time, %s, %d checks in %.1f s, %s, %d unlike the first%n",
                number,
                threads,
                run.order().inWords(),
                run.results().size(),
                run.took().toMillis() / 1000.0,
                run.verdict().standing(),
                changed.size());
        return Json.createObjectBuilder()
                .add("run", number)
                .add("threads", threads)
                .add("order", run.order().inWords())
                .add("checks", run.results().size())
                .add("seconds", run.took().toMillis() / 1000.0)
                .add("standing", run.verdict().standing().name())
                .add("unlike", changed.size());
    }

    private static Map<String, String> words(Run run) {
        Map<String, String> words = new TreeMap<>();
        for (CheckResult result : run.results()) {
            words.put(result.check().id(), result.word().name());
        }
        return words;
    }

    private static List<String> changed(Map<String, String> first, Map<String, String> other) {
        TreeSet<String> checks = new TreeSet<>(first.keySet());
        checks.addAll(other.keySet());
        return checks.stream()
                .filter(check -> !first.getOrDefault(check, "").equals(other.get(check)))
                .map(check -> check + ": " + first.get(check) + ", now " + other.get(check))
                .toList();
    }
}
