package org.carerecordguarantee.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuaranteePageTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    @Test
    void the_committed_page_tells_what_feature_files_and_code_say_now() throws IOException {
        String page = new GuaranteePage(catalogue(), upheld()).markdown();
        Path made = MODULE.resolve("target/guarantee.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page, UTF_8);

        assertThat(MODULE.resolve("guarantee.md"))
                .as("docs/guarantee.md is stale. Take the new one: cp docs/target/guarantee.md docs/guarantee.md")
                .hasContent(page);
    }

    @Test
    void the_code_upholds_only_clauses_that_the_catalogue_has() throws IOException {
        assertThat(upheld())
                .as("clause ids carried by the code")
                .isNotEmpty()
                .isSubsetOf(GuaranteePage.clauseIds(catalogue()));
    }

    @Test
    void each_clause_with_scenarios_is_upheld_by_code() throws IOException {
        Set<String> withScenarios = catalogue().getJsonArray("commitments").getValuesAs(JsonObject.class).stream()
                .flatMap(commitment -> commitment.getJsonArray("clauses").getValuesAs(JsonObject.class).stream())
                .filter(clause -> !clause.getJsonArray("scenarios").isEmpty())
                .map(clause -> clause.getString("id"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(withScenarios).as("clauses with scenarios").isNotEmpty().isSubsetOf(upheld());
    }

    private static JsonObject catalogue() throws IOException {
        try (InputStream in = GuaranteePageTest.class.getResourceAsStream("/features/catalogue.json")) {
            assertThat(in).as("catalogue.json on the class path").isNotNull();
            return Json.createReader(in).readObject();
        }
    }

    /** Every clause id in an {@code @Upholds} of the model or the server, on a class or on a method. */
    private static Set<String> upheld() {
        JavaClasses code = new ClassFileImporter()
                .importPaths(
                        MODULE.resolveSibling("guarantee-model").resolve("target/classes"),
                        MODULE.resolveSibling("guarantee-server").resolve("target/classes"));
        return code.stream()
                .flatMap(GuaranteePageTest::annotations)
                .filter(annotation -> annotation.getRawType().getSimpleName().equals("Upholds"))
                .flatMap(annotation ->
                        Arrays.stream((Object[]) annotation.get("value").orElseThrow()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaClass type) {
        return Stream.concat(
                type.getAnnotations().stream(),
                type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()));
    }
}
