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
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.junit.jupiter.api.Test;

/**
 * Keeps each frozen profile equal to the features. When a scenario was changed on purpose, freeze anew and commit the file:
 * {@code mvn -pl conformance-tests -am test -Dtest=FrozenProfileTest -Dsurefire.failIfNoSpecifiedTests=false -Drefreeze=true}.
 */
class FrozenProfileTest {

    /** What each profile is about, before it is frozen. */
    private record Meant(String name, String title, String promise, List<String> clauses) {}

    private static final List<Meant> PROFILES = List.of(
            new Meant(
                    "who-looked",
                    "Who looked at my record",
                    "Where this profile is kept, you can find out who looked at your record, nobody looks without a"
                            + " working tie with you, and nobody can rewrite what the list says.",
                    List.of(
                            "KEEP-01", "KEEP-02", "KEEP-03", "CNF-10", "LOG-01", "LOG-02", "LOG-03", "LOG-04", "LOG-07",
                            "LOG-10", "CTL-03", "CTL-05", "CTL-07")),
            new Meant(
                    "limits-and-emergencies",
                    "Limits and emergencies",
                    "Where this profile is kept, you can limit who sees your record and what they see of it, a limit"
                            + " binds the very next look, and nobody passes it without a ground that you can read. In an"
                            + " emergency somebody may look without asking first, for a short time; that is written down,"
                            + " checked, and you are told.",
                    List.of(
                            "LIM-01", "LIM-02", "LIM-03", "LIM-04", "LIM-05", "LIM-06", "LIM-07", "LIM-08", "LIM-10",
                            "EMG-01", "EMG-02", "EMG-03", "EMG-04", "EMG-05", "EMG-06", "EMG-07", "EMG-08", "EMG-09",
                            "EMG-10", "EMG-11")),
            new Meant(
                    "controls-and-misuse",
                    "Controls and misuse",
                    "Where this profile is kept, nobody gets in without an account of their own and the year's training, and"
                            + " none for longer than the contract or the job that it rests on. Whoever looks at your record without good"
                            + " reason is found out by somebody independent, who goes by what was said at the time, and something"
                            + " follows. A breach or a lost file is decided about by the clock that the law sets, and you are told"
                            + " where it puts you at risk.",
                    List.of(
                            "CTL-01", "CTL-02", "CTL-04", "CTL-06", "CTL-08", "CTL-09", "CTL-11", "ACT-01", "ACT-02",
                            "ACT-03", "ACT-04", "ACT-05", "ACT-06", "ACT-07", "ACT-08", "ACT-09")));

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void every_profile_is_frozen_as_the_features_are() throws IOException {
        assertThat(PROFILES).extracting(Meant::name).isEqualTo(Profile.NAMES);
        for (Meant meant : PROFILES) {
            SortedMap<String, String> today = Freeze.checks(catalogue, meant.clauses());
            if (Boolean.getBoolean("refreeze")) {
                write(new Profile(meant.name(), meant.title(), meant.promise(), meant.clauses(), today));
            }
            Profile frozen = Profile.named(meant.name()).orElseThrow();
            assertThat(frozen.clauses()).isEqualTo(meant.clauses());
            assertThat(frozen.checks())
                    .as("a scenario of " + meant.name()
                            + " has changed: freeze anew, on purpose (see the comment of this class)")
                    .isEqualTo(today);
        }
    }

    /** A clause that has scenarios and is in no profile would be tested by nobody. */
    @Test
    void every_clause_that_has_scenarios_is_in_one_profile() {
        assertThat(PROFILES.stream().flatMap(meant -> meant.clauses().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(catalogue
                        .clauses()
                        .filter(clause -> !clause.scenarios().isEmpty())
                        .map(Clause::id)
                        .toList());
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
