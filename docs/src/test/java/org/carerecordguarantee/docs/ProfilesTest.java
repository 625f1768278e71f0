package org.carerecordguarantee.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The profiles that a buyer can choose from are those that the guide for buyers lists, in the words of their reports. */
class ProfilesTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path PROFILES =
            MODULE.resolveSibling("conformance-tests").resolve("src/main/resources/profiles");

    @Test
    void every_profile_is_listed_with_its_promise_and_its_size() throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROFILES)) {
            for (Path file : files.toList()) {
                rows.add(row(file));
            }
        }
        List<String> listed;
        try (Stream<String> lines = Files.lines(MODULE.resolve("commissioners-guide.md"), UTF_8)) {
            listed = lines.dropWhile(line -> !line.startsWith("| Profile |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .toList();
        }
        assertThat(listed)
                .as("profiles in docs/commissioners-guide.md")
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String row(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file, UTF_8))) {
            JsonObject profile = reader.readObject();
            return "| `" + profile.getString("name") + "` | " + profile.getString("promise") + " | "
                    + profile.getJsonArray("clauses").size() + " |";
        }
    }
}
