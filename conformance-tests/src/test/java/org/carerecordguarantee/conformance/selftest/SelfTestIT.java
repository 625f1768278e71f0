package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the suite catches and whether it cries wolf, measured against the faults build over HTTP. */
class SelfTestIT {

    private static final int AT_ONCE = 4;

    private static ServerProcess server;
    private static Laboratory laboratory;
    private static ExecutorService pool;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(
                Path.of(System.getProperty("reference.server")),
                Path.of(
                        System.getProperty("output"),
                        "faults-" + ProcessHandle.current().pid()),
                Map.of(
                        "APPLICATION",
                        Path.of(System.getProperty("faults.build"))
                                .toAbsolutePath()
                                .toString()));
        laboratory = new Laboratory(server.base(), Profile.named("who-looked").orElseThrow());
        pool = Executors.newFixedThreadPool(AT_ONCE);
    }

    @AfterAll
    static void stop() {
        pool.shutdownNow();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_caught_by_the_checks_that_it_names() {
        return trials(Fault.Sort.PLANTED, laboratory::planted)
                .map(trial -> dynamicTest(trial.fault().id(), () -> {
                    assertThat(trial.nothingSaid()).as("void").isEmpty();
                    assertThat(trial.named().stream()
                                    .map(result ->
                                            Trial.withoutCast(result.check().id())))
                            .as("checks that the catalogue names")
                            .containsExactlyInAnyOrderElementsOf(trial.fault().caughtBy());
                    assertThat(trial.caughtAsNamed()).as(words(trial.named())).isTrue();
                    assertThat(trial.astray()).as(words(trial.astray())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_lawful_variant_is_conformant() {
        return runs(Fault.Sort.LAWFUL).entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().id(), () -> {
                    Run run = outcome(entry.getValue());
                    List<CheckResult> amiss = run.results().stream()
                            .filter(result -> result.word() != Word.KEPT)
                            .toList();
                    assertThat(amiss).as(words(amiss)).isEmpty();
                    assertThat(run.verdict().standing()).isEqualTo(Standing.CONFORMANT);
                    assertThat(laboratory.fired(entry.getKey())).isPositive();
                }));
    }

    private static Map<Fault, Future<Run>> runs(Fault.Sort sort) {
        Map<Fault, Future<Run>> running = new LinkedHashMap<>();
        chosen(sort).forEach(fault -> running.put(fault, pool.submit(() -> laboratory.whole(fault, 1))));
        return running;
    }

    private static List<Fault> chosen(Fault.Sort sort) {
        String only = System.getProperty("only.faults", "");
        return laboratory.faults(sort).stream()
                .filter(fault -> only.isEmpty() || List.of(only.split(",")).contains(fault.id()))
                .toList();
    }

    private static Stream<Trial> trials(Fault.Sort sort, Function<Fault, Trial> trial) {
        List<Future<Trial>> running = chosen(sort).stream()
                .map(fault -> pool.submit(() -> trial.apply(fault)))
                .toList();
        return running.stream().map(SelfTestIT::outcome);
    }

    private static <T> T outcome(Future<T> running) {
        try {
            return running.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String words(List<CheckResult> results) {
        return results.stream()
                .map(result -> result.check().id() + " " + result.word() + " at "
                        + result.step().orElse("-") + ": " + result.why().orElse("-"))
                .toList()
                .toString();
    }
}
