package org.carerecordguarantee.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.carerecordguarantee.server.harness.RunningServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The build that breaks promises on purpose never gets near real people's records. */
@EnabledIfSystemProperty(named = "database", matches = "h2", disabledReason = "once is enough: no database is asked")
class FaultsStayOutIT {
    private static final Path TARGET =
            Path.of(System.getProperty("reference.server")).getParent();
    private static final Path FAULTS = TARGET.resolve("guarantee-server-faults.war");

    @Test
    @DisplayName("the server's own archive holds nothing of it")
    void notInTheServer() throws IOException {
        List<String> compiled = compiledForFaults();
        assertThat(compiled).isNotEmpty();
        assertThat(entries(FAULTS)).containsAll(compiled).anyMatch(name -> name.contains("/faults/blind.json"));
        assertThat(entries(TARGET.resolve("guarantee-server.war")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(compiled)
                .noneMatch(name -> name.contains("/faults/"));
    }

    @Test
    @DisplayName("started as for real people's records it serves nobody, and says why")
    void notInProduction() {
        try (RunningServer server = RunningServer.start(
                Map.of("APPLICATION", FAULTS.toAbsolutePath().toString()))) {
            assertThat(server.console()).contains("breaks promises on purpose", "GUARANTEE_PROFILE=demo");
            for (String path : List.of("/api/environment", "/development/faults", "/health/ready")) {
                assertThat(server.api().get(path).status()).as(path).isNotEqualTo(200);
            }
        }
    }

    /** By what was compiled and not by a name's sound: most of these classes stand in the server's own packages. */
    private static List<String> compiledForFaults() throws IOException {
        Path compiled = TARGET.resolve("faults-classes");
        try (Stream<Path> files = Files.walk(compiled)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "WEB-INF/classes/" + compiled.relativize(file))
                    .toList();
        }
    }

    private static List<String> entries(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
