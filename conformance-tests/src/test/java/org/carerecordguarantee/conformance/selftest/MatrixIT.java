package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every planted fault against every scenario of the profile that has the broken clause: which checks notice it, beyond those that
 * it names. Run only by the Maven profile {@code matrix}, since it takes half an hour; {@code -Donly.profile=NAME} takes one. The
 * table that it leaves of each is committed in {@code docs/measurements} with its day and the fingerprint of what was measured.
 */
class MatrixIT {

    @TestFactory
    Stream<DynamicTest> every_fault_against_every_scenario_of_its_profile() {
        String only = System.getProperty("only.profile", "");
        return Profile.NAMES.stream()
                .filter(name -> only.isEmpty() || only.equals(name))
                .map(name -> dynamicTest(
                        name, () -> measure(name, Profile.named(name).orElseThrow())));
    }

    private static void measure(String name, Profile profile) throws IOException {
        try (FaultsServer server = FaultsServer.start(Optional.empty())) {
            Laboratory laboratory = server.laboratory(profile);
            List<Fault> faults = laboratory.faults(Fault.Sort.PLANTED).stream()
                    .filter(fault -> profile.clauses().contains(fault.breaks()))
                    .toList();
            Map<Fault, Trial> trials =
                    server.begin(faults, laboratory::everything).ended();
            assertThat(trials).isNotEmpty();
            List<String> lines = new ArrayList<>();
            lines.add("# profile " + name + ", " + faults.size() + " faults, measured "
                    + LocalDate.now(ZoneId.of("Europe/London")) + ", sources "
                    + Measurement.fingerprint(Path.of(System.getProperty("root"))) + "; every other check was kept");
            lines.add("fault,breaks,check,word");
            trials.values().forEach(trial -> trial.results().stream()
                    .filter(result -> result.word() != Word.KEPT)
                    .forEach(result -> lines.add(trial.fault().id() + ","
                            + trial.fault().breaks() + ","
                            + result.check().id() + "," + result.word().name())));
            Path written = Path.of(System.getProperty("output"), "matrix-" + name + ".csv");
            Files.createDirectories(written.getParent());
            Files.write(written, lines);
            System.out.println(trials.size() + " faults, " + (lines.size() - 2) + " checks not kept, in " + written);
            assertThat(trials.values())
                    .as("caught by the checks that they name")
                    .allMatch(Trial::caughtAsNamed);
        }
    }
}
