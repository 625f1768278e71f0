package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A waiver changes what a buyer accepts, not what was found: what nobody could test did not fail. */
class WaivedInEarlTest {

    @ParameterizedTest
    @CsvSource({"NOT_KEPT,failed", "NOT_OFFERED,failed", "COULD_NOT_TEST,cantTell"})
    void a_waived_clause_has_the_outcome_that_was_found(String beneath, String outcome) {
        JsonObject result = json("""
                {"suite": "s", "note": "n", "began": "2026-11-22T10:00:00Z",
                 "system": {"product": "p", "version": "1", "target": "http://localhost:1"},
                 "clauses": [{"id": "LOG-03", "level": "must", "word": "WAIVED", "beneath": "%s"}],
                 "checks": []}""".formatted(beneath));
        assertThat(Earl.of(result).toString())
                .contains("\"earl:outcome\":{\"@id\":\"earl:" + outcome + "\"}", "\"dct:title\":\"Waived\"");
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
