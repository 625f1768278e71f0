package org.carerecordguarantee.conformance.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.doctor.Finding.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor and the reference server, started as a process: sound as it is, and with mistakes that only a whole server can show. */
class DoctorIT {

    private static final Path SERVER = Path.of(System.getProperty("reference.server"));

    @TempDir
    private Path folder;

    @Test
    void a_sound_server_is_found_sound_and_wrong_ways_to_reach_it_are_named() throws IOException {
        Path output = Path.of(
                System.getProperty("output"),
                "doctor-" + ProcessHandle.current().pid());
        try (ServerProcess server = ServerProcess.start(SERVER, output, Map.of())) {
            List<Finding> sound = visit(server.base().toString());
            assertThat(fixes(sound)).as("what is to be put right").isEmpty();
            assertThat(sound).extracting(Finding::mark).containsOnly(Mark.OK);
            assertThat(sound)
                    .extracting(Finding::line)
                    .anyMatch(line -> line.contains("calls itself a test environment"))
                    .anyMatch(line -> line.startsWith("The adapter passed the honesty probe"));
            assertThat(fixes(visit(server.base() + "/somewhere")))
                    .singleElement()
                    .asString()
                    .contains("/somewhere", "404", "Check 'target'");
            assertThat(fixes(visit(server.base().toString().replace("http:", "https:"))))
                    .singleElement()
                    .asString()
                    .contains("does not speak TLS", "write http://");
        }
    }

    private List<Finding> visit(String target) throws IOException {
        Path file = Files.writeString(folder.resolve("conformance.yaml"), "target: " + target + "\n");
        List<Finding> found = new ArrayList<>();
        Doctor.examine(
                new Visit(Optional.of(file), Optional.empty(), Optional.empty(), folder.resolve("report"), Map.of()),
                found::add);
        return found;
    }

    private static List<String> fixes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.mark() == Mark.FIX)
                .map(Finding::line)
                .toList();
    }
}
