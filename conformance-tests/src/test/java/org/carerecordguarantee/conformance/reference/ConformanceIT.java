package org.carerecordguarantee.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.run.Adapters;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.verification.Finding;
import org.carerecordguarantee.conformance.verification.Verification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each whole profile against the reference server, started as a process, over HTTP and by the same way as {@code run}: on H2 and again on
 * PostgreSQL. One test a check, and one for each verdict; the bundle of each run is sound.
 */
class ConformanceIT {

    private static final Path SERVER = Path.of(System.getProperty("reference.server"));
    private static final Path OUTPUT = Path.of(System.getProperty("output"));
    private static final int THREADS = 2;
    private static final Challenge WORD = new Challenge("winter-heron-42");

    @TestFactory
    Stream<DynamicTest> the_reference_server_keeps_every_profile_on_h2() {
        return tests(run("h2", Map.of()));
    }

    @TestFactory
    Stream<DynamicTest> the_reference_server_keeps_every_profile_on_postgresql() throws IOException, SQLException {
        try (PostgresRoles postgres = PostgresRoles.start()) {
            return tests(run("postgresql", postgres.environment()));
        }
    }

    /** {@return a run of each profile, one after the other, against one server} */
    private static List<Run> run(String database, Map<String, String> environment) {
        Path folder = OUTPUT.resolve(database)
                .resolve(String.valueOf(ProcessHandle.current().pid()));
        try (ServerProcess server = ServerProcess.start(SERVER, folder.resolve("server"), environment)) {
            List<Run> runs = new ArrayList<>();
            for (String name : Profile.NAMES) {
                runs.add(run(server, Profile.named(name).orElseThrow(), folder.resolve(name)));
            }
            return runs;
        }
    }

    private static Run run(ServerProcess server, Profile profile, Path folder) {
        Catalogue catalogue = Catalogue.load();
        Engine engine = Engine.of(catalogue);
        Configuration configuration = Configuration.of(server.base());
        Connection connection =
                Connection.open(configuration, Adapters.named(configuration.adapter(), Optional.empty()));
        Run run = new Performance(configuration, connection, catalogue, engine, List.of(), Optional.of(WORD))
                .perform(Selection.whole(profile), THREADS, result -> {});
        Reports.Written written =
                new Reports(folder.resolve("report"), connection.redaction().secrets()).write(run);
        assertThat(new Verification(catalogue, engine)
                        .of(Bundle.read(written.bundle()), Optional.of(written.digest()), Optional.of(WORD)))
                .extracting(Finding::inWords)
                .isEmpty();
        return run;
    }

    private static Stream<DynamicTest> tests(List<Run> runs) {
        return runs.stream().flatMap(run -> tests(run));
    }

    private static Stream<DynamicTest> tests(Run run) {
        DynamicTest verdict = dynamicTest("verdict of " + run.profile().name(), () -> {
            assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
            assertThat(run.verdict().partial()).isFalse();
            assertThat(run.results()).isNotEmpty();
            assertThat(run.honesty().standing()).as(run.honesty().sentence()).isEqualTo("PASSED");
            assertThat(run.honesty().findings()).hasSize(28);
        });
        return Stream.concat(
                Stream.of(verdict),
                run.results().stream().map(result -> dynamicTest(result.check().id(), () -> kept(result))));
    }

    private static void kept(CheckResult result) {
        assertThat(result.word())
                .as(result.check().name() + ": " + result.why().orElse(""))
                .isEqualTo(Word.KEPT);
    }
}
