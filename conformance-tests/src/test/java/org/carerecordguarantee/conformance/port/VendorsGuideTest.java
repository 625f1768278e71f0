package org.carerecordguarantee.conformance.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes an adapter reads in the vendor's guide which families of acts there are, and how much work each is. */
class VendorsGuideTest {

    private static final Path GUIDE = Path.of("../docs/vendors-guide.md");

    @Test
    void each_family_of_acts_is_listed_with_the_number_of_its_acts() throws IOException {
        List<String> families = Arrays.stream(Adapter.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(type -> type.getSimpleName().endsWith("Acts"))
                .map(type -> "| `" + type.getSimpleName() + "` | " + type.getDeclaredMethods().length + " |")
                .toList();
        List<String> listed;
        try (Stream<String> lines = Files.lines(GUIDE, UTF_8)) {
            listed = lines.map(String::strip)
                    .filter(line -> line.matches("\\| `\\w+Acts` \\| \\d+ \\|.*"))
                    .map(line -> line.replaceFirst("^(\\| `\\w+` \\| \\d+ \\|).*", "$1"))
                    .toList();
        }
        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(families);
    }
}
