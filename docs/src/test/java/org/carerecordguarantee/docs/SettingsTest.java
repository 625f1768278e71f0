package org.carerecordguarantee.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an operator may set is what the page for operators lists. */
class SettingsTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path SERVER = MODULE.resolveSibling("guarantee-server").resolve("src/main");

    /** Read by the server's code, or by its configuration. */
    private static final List<Pattern> READ =
            List.of(Pattern.compile("value\\(\"([A-Z_]+)\""), Pattern.compile("<variable name=\"([A-Z_]+)\""));

    private static final Pattern LISTED = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+|APPLICATION)`");

    @Test
    void every_setting_that_the_server_reads_is_listed_and_no_other() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files =
                Stream.concat(Files.walk(SERVER.resolve("java")), Files.walk(SERVER.resolve("liberty")))) {
            files.filter(Files::isRegularFile)
                    .map(SettingsTest::text)
                    .forEach(text -> READ.forEach(pattern -> read.addAll(found(pattern, text))));
        }
        assertThat(found(LISTED, Files.readString(MODULE.resolve("running.md"), UTF_8)))
                .as("settings in docs/running.md")
                .hasSizeGreaterThan(15)
                .isEqualTo(read);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
