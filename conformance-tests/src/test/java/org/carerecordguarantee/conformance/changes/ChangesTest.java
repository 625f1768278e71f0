package org.carerecordguarantee.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String RESULT = """
            {"format": 1, "began": "2026-11-22T12:00:00Z", "suite": "1", "challenge": "",
             "verdict": {"standing": "CONFORMANT", "partial": false},
             "profile": {"name": "who-looked", "fingerprint": "sha256:1"},
             "system": {"product": "P", "version": "7.1"},
             "clauses": [{"id": "LOG-01", "word": "KEPT"}],
             "checks": [{"id": "LOG-01.1@adult", "word": "KEPT"}, {"id": "LOG-01.2@adult", "word": "KEPT"}]}""";

    @Test
    void two_runs_that_differ_in_their_time_alone_are_the_same() {
        Changes changes = Changes.between(json(RESULT), json(RESULT.replace("2026-11-22T12", "2027-01-01T08")));
        assertThat(changes.none()).isTrue();
        assertThat(changes.circumstances()).isEmpty();
        assertThat(changes.json().getBoolean("same")).isTrue();
    }

    @Test
    void each_change_of_word_is_told_with_both() {
        Changes changes = Changes.between(
                json(RESULT),
                json(RESULT.replace("\"LOG-01\", \"word\": \"KEPT\"", "\"LOG-01\", \"word\": \"NOT_KEPT\"")
                        .replace("LOG-01.1@adult\", \"word\": \"KEPT\"", "LOG-01.1@adult\", \"word\": \"NOT_KEPT\"")
                        .replace("LOG-01.2@adult", "LOG-01.3@adult")
                        .replace("CONFORMANT", "NOT_CONFORMANT")));
        assertThat(changes.verdict().orElseThrow().inWords()).isEqualTo("verdict: conformant → not conformant");
        assertThat(changes.clauses()).extracting(Change::inWords).containsExactly("LOG-01: Kept → Not kept");
        assertThat(changes.checks())
                .extracting(Change::inWords)
                .containsExactly(
                        "LOG-01.1@adult: Kept → Not kept",
                        "LOG-01.2@adult: gone, was Kept",
                        "LOG-01.3@adult: new, Kept");
        assertThat(changes.none()).isFalse();
        assertThat(changes.json().getJsonArray("checks")).hasSize(3);
    }

    @Test
    void other_circumstances_are_told_but_change_no_word() {
        Changes changes = Changes.between(
                json(RESULT),
                json(RESULT.replace("7.1", "7.2")
                        .replace("sha256:1", "sha256:2")
                        .replace(
                                "\"challenge\": \"\"", "\"challenge\": \"heron\", \"parameters\": {\"x\": \"PT1S\"}")));
        assertThat(changes.circumstances())
                .extracting(Change::id)
                .containsExactlyInAnyOrder("system.version", "profile.fingerprint", "challenge", "parameters.x");
        assertThat(changes.none()).isTrue();
    }

    @Test
    void another_figure_and_another_waiver_are_told_by_name_and_what_was_measured_is_not() {
        String terms = "\"challenge\": \"\", \"waivers\": [{\"clause\": \"LOG-03\", \"expires\": \"2027-01-01\"}],"
                + " \"parameters\": [{\"key\": \"writesSettle\", \"clause\": \"KEEP-01\", \"holds\": \"PT0S\","
                + " \"seen\": \"longest seen: 1 second\"}]";
        String before = RESULT.replace("\"challenge\": \"\"", terms);
        Changes changes = Changes.between(
                json(before),
                json(before.replace("2027-01-01", "2028-01-01")
                        .replace("PT0S", "PT2S")
                        .replace("1 second", "2 seconds")));
        assertThat(changes.circumstances())
                .extracting(Change::id)
                .containsExactlyInAnyOrder("waivers.LOG-03.expires", "parameters.writesSettle.holds");
    }

    @Test
    void what_is_no_result_is_not_compared() {
        assertThatThrownBy(() -> Changes.between(json(RESULT), json("{}"))).isInstanceOf(NullPointerException.class);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
