package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.profile.Freeze;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the suite catches and whether it cries wolf, measured against the faults build over HTTP. */
class SelfTestIT {

    private static final int THREADS = 2;

    private static FaultsServer server;
    private static Map<Fault, Trial> planted;
    private static Map<Fault, Run> lawful;
    private static Map<Fault, Trial> blind;

    @BeforeAll
    static void tryEverything() {
        server = FaultsServer.start(Optional.empty());
        Laboratory laboratory = server.laboratory();
        FaultsServer.Trying<Run> whole = server.begin(Fault.Sort.LAWFUL, fault -> laboratory.whole(fault, THREADS));
        FaultsServer.Trying<Trial> unknown = server.begin(Fault.Sort.BLIND, laboratory::blind);
        FaultsServer.Trying<Trial> known = server.begin(Fault.Sort.PLANTED, laboratory::planted);
        lawful = whole.ended();
        blind = unknown.ended();
        planted = known.ended();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_caught_by_the_checks_that_it_names() {
        return planted.values().stream()
                .map(trial -> dynamicTest(trial.fault().id(), () -> {
                    assertThat(trial.nothingSaid())
                            .as("void: " + trial.fault().id())
                            .isEmpty();
                    assertThat(trial.named().stream()
                                    .map(result ->
                                            Trial.withoutCast(result.check().id())))
                            .as("checks that the catalogue names for "
                                    + trial.fault().id())
                            .containsExactlyInAnyOrderElementsOf(trial.fault().caughtBy());
                    assertThat(trial.caughtAsNamed()).as(words(trial.named())).isTrue();
                    assertThat(trial.astray()).as(words(trial.astray())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_lawful_variant_is_conformant() {
        return lawful.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().id(), () -> {
                    List<CheckResult> amiss = entry.getValue().results().stream()
                            .filter(result -> result.word() != Word.KEPT)
                            .toList();
                    assertThat(amiss).as(words(amiss)).isEmpty();
                    assertThat(entry.getValue().verdict().standing()).isEqualTo(Standing.CONFORMANT);
                    assertThat(server.laboratory().fired(entry.getKey()))
                            .as("how often it made a difference")
                            .isPositive();
                }));
    }

    /** A blind fault may be missed, and then it is named on the page of numbers; but its trial must come to its end. */
    @TestFactory
    Stream<DynamicTest> each_blind_fault_comes_to_an_outcome() {
        return blind.values().stream()
                .map(trial -> dynamicTest(trial.fault().id(), () -> assertThat(trial.results())
                        .as("results without a fault of the suite")
                        .isNotEmpty()
                        .noneMatch(result -> result.word() == Word.SUITE_FAULT)));
    }

    @Test
    void no_scenario_is_without_a_fault_that_it_catches() {
        Profile profile = Profile.together();
        Set<String> scenarios = Freeze.checks(Catalogue.load(), profile.clauses()).keySet().stream()
                .map(SelfTestIT::scenario)
                .collect(Collectors.toCollection(TreeSet::new));
        planted.keySet().stream()
                .flatMap(fault -> fault.caughtBy().stream())
                .map(SelfTestIT::scenario)
                .forEach(scenarios::remove);
        assertThat(scenarios).as("scenarios that lack a fault").isEmpty();
    }

    @Test
    void every_clause_that_has_scenarios_has_at_least_two_faults() {
        Map<String, Long> faults =
                planted.keySet().stream().collect(Collectors.groupingBy(Fault::breaks, Collectors.counting()));
        Set<String> few = Catalogue.load()
                .clauses()
                .filter(clause -> !clause.scenarios().isEmpty())
                .map(clause -> clause.id())
                .filter(clause -> faults.getOrDefault(clause, 0L) < 2)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(few).as("clauses with fewer than two faults").isEmpty();
    }

    /** What the suite tells its readers of itself must be what was measured: on the page of numbers and in the README. */
    @Test
    void the_numbers_that_are_told_are_those_measured() throws IOException {
        assumeTrue(System.getProperty("only.faults", "").isEmpty(), "only some faults were tried");
        Path root = Path.of(System.getProperty("root"));
        Measurement measurement = new Measurement(planted, blind, lawful);
        Optional<JsonObject> committed = Measurement.committed();
        JsonObject measured = measurement.json(
                root,
                Measurement.read(Path.of("target", "degenerate.json")),
                committed.map(json -> json.getJsonObject("mutants")));
        Path written = Path.of(System.getProperty("output"), "detection.json");
        Files.createDirectories(written.getParent());
        Files.writeString(written, Measurement.pretty(measured));
        System.out.println("What the suite catches: " + measurement.line());
        assertThat(Measurement.changes(committed, measured))
                .as("what came out otherwise than the suite's jar says; if it is true and that is old, copy " + written
                        + " to conformance-tests/src/main/resources/report/detection.json")
                .isEmpty();
        assertThat(Files.readString(root.resolve("README.md")))
                .as("the line of numbers in the README")
                .contains("`" + measurement.line() + "`");
    }

    private static String scenario(String check) {
        return Trial.withoutCast(check).replaceFirst("\\[.*", "");
    }

    private static String words(List<CheckResult> results) {
        return results.stream()
                .map(result -> result.check().id() + " " + result.word() + " at "
                        + result.step().orElse("-") + ": " + result.why().orElse("-"))
                .toList()
                .toString();
    }
}
