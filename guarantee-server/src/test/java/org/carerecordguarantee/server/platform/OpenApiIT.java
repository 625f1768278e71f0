package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenApiIT {
    private static final Answer ANSWER =
            SharedServer.api().with("Accept", "application/json").get("/openapi?format=JSON");

    @Test
    @DisplayName("every method of every resource is described, and nothing that is not there")
    void complete() {
        Set<String> described = new TreeSet<>();
        JsonObject paths = ANSWER.json().getJsonObject("paths");
        for (String path : paths.keySet()) {
            for (String method : paths.getJsonObject(path).keySet()) {
                if (!method.equals("parameters")) {
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path);
                }
            }
        }
        assertThat(described).isEqualTo(written());
    }

    @Test
    @DisplayName("each says in a sentence what it is for, and how a refusal looks")
    void sentences() {
        JsonObject paths = ANSWER.json().getJsonObject("paths");
        for (String path : paths.keySet()) {
            for (String method : paths.getJsonObject(path).keySet()) {
                JsonObject operation = paths.getJsonObject(path).getJsonObject(method);
                assertThat(operation.getString("summary", ""))
                        .as(method + " " + path)
                        .isNotBlank();
                assertThat(operation
                                .getJsonObject("responses")
                                .getJsonObject("default")
                                .getJsonObject("content"))
                        .as(method + " " + path)
                        .containsKey("application/problem+json");
            }
        }
    }

    @Test
    @DisplayName("it is OpenAPI 3.1, needs no token to be read, and says that the rest does")
    void form() {
        assertThat(ANSWER.status()).isEqualTo(200);
        assertThat(ANSWER.json().getString("openapi")).startsWith("3.1");
        assertThat(ANSWER.json()
                        .getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .getJsonObject("token")
                        .getString("scheme"))
                .isEqualTo("bearer");
        assertThat(SharedServer.api().get("/openapi/ui/").status()).isEqualTo(200);
    }

    /** The resources as they are compiled. */
    private static Set<String> written() {
        Set<String> all = new TreeSet<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.carerecordguarantee.server")) {
            Optional<Path> of = each.tryGetAnnotationOfType(Path.class);
            if (of.isEmpty()) {
                continue;
            }
            for (JavaMethod method : each.getMethods()) {
                method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType())
                        .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                        .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                        .forEach(verb -> all.add(verb + " " + joined(of.get().value(), method)));
            }
        }
        return all;
    }

    private static String joined(String base, JavaMethod method) {
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + base + (rest.isEmpty() ? "" : "/" + rest))
                .replaceAll("/+", "/")
                .replaceAll("\\{(\\w+) *:[^/]*\\}", "{$1}");
    }
}
