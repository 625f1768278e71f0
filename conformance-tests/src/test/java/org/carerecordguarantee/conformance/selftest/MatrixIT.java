package org.carerecordguarantee.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.Test;

/**
 * Every planted fault against every scenario: which checks notice it, beyond those that it names. Run only by the profile
 * {@code matrix}, since it takes half an hour. The table that it leaves is committed with its day and the fingerprint of what was
 * measured.
 */
class MatrixIT {

    @Test
    void every_fault_against_every_scenario() throws IOException {
        try (FaultsServer server = FaultsServer.start(Optional.empty())) {
            Map<Fault, Trial> trials = server.each(Fault.Sort.PLANTED, server.laboratory()::everything);
            assertThat(trials).isNotEmpty();
            List<String> lines = new ArrayList<>();
            lines.add("# measured " + LocalDate.now(ZoneId.of("Europe/London")) + ", sources "
                    + Measurement.fingerprint(Path.of(System.getProperty("root"))) + "; every other check was kept");
            lines.add("fault,breaks,check,word");
            trials.values().forEach(trial -> {
                assertThat(trial.caughtAsNamed()).as(trial.fault().id()).isTrue();
                trial.results().stream()
                        .filter(result -> result.word() != Word.KEPT)
                        .forEach(result -> lines.add(trial.fault().id() + ","
                                + trial.fault().breaks() + ","
                                + result.check().id() + "," + result.word().name()));
            });
            Path written = Path.of(System.getProperty("output"), "matrix.csv");
            Files.createDirectories(written.getParent());
            Files.write(written, lines);
            System.out.println(trials.size() + " faults, " + (lines.size() - 2) + " checks not kept, in " + written);
        }
    }
}
