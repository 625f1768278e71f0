package org.carerecordguarantee.conformance.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/**
 * Keeps each frozen profile equal to the features. When a scenario was changed on purpose, freeze anew and commit the file:
 * {@code mvn -pl conformance-tests -am test -Dtest=FrozenProfileTest -Dsurefire.failIfNoSpecifiedTests=false -Drefreeze=true}.
 */
class FrozenProfileTest {

    private static final List<String> WHO_LOOKED = List.of(
            "KEEP-01", "KEEP-02", "KEEP-03", "CNF-10", "LOG-01", "LOG-02", "LOG-03", "LOG-04", "LOG-07", "LOG-10",
            "CTL-03", "CTL-05", "CTL-07");

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void who_looked_is_frozen_as_the_features_are() throws IOException {
        SortedMap<String, String> today = Freeze.checks(catalogue, WHO_LOOKED);
        if (Boolean.getBoolean("refreeze")) {
            write(new Profile(
                    "who-looked",
                    "Who looked at my record",
                    "Where this profile is kept, you can find out who looked at your record, nobody looks without a working"
                            + " tie with you, and nobody can rewrite what the list says.",
                    WHO_LOOKED,
                    today));
        }
        Profile frozen = Profile.named("who-looked").orElseThrow();
        assertThat(frozen.clauses()).isEqualTo(WHO_LOOKED);
        assertThat(frozen.checks())
                .as("a scenario has changed: freeze anew, on purpose (see the comment of this class)")
                .isEqualTo(today);
    }

    @Test
    void every_clause_of_a_profile_has_a_check() {
        for (String name : Profile.NAMES) {
            Profile profile = Profile.named(name).orElseThrow();
            for (String clause : profile.clauses()) {
                assertThat(profile.checks().keySet())
                        .as(name + " " + clause)
                        .anyMatch(id -> id.startsWith(clause + "."));
            }
        }
    }

    @Test
    void another_print_of_one_check_makes_another_profile() {
        Profile frozen = Profile.named("who-looked").orElseThrow();
        SortedMap<String, String> other = new TreeMap<>(frozen.checks());
        other.put(other.firstKey(), "sha256:0");
        assertThat(new Profile("x", "x", "x", frozen.clauses(), other).fingerprint())
                .isNotEqualTo(frozen.fingerprint());
    }

    private static void write(Profile profile) throws IOException {
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        profile.clauses().forEach(clauses::add);
        JsonObjectBuilder checks = Json.createObjectBuilder();
        profile.checks().forEach(checks::add);
        JsonObject json = Json.createObjectBuilder()
                .add("name", profile.name())
                .add("title", profile.title())
                .add("promise", profile.promise())
                .add("clauses", clauses)
                .add("fingerprint", profile.fingerprint())
                .add("checks", checks)
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        String place = "profiles/" + profile.name() + ".json";
        text.append('\n');
        Files.createDirectories(Path.of("src/main/resources/profiles"));
        Files.createDirectories(Path.of("target/classes/profiles"));
        Files.writeString(Path.of("src/main/resources", place), text.toString());
        Files.writeString(Path.of("target/classes", place), text.toString());
    }
}
