package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What other programs read of a run. */
class MachineReportsTest {

    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void write() throws IOException {
        run = RunToTell.run();
        new Reports(folder, Set.of()).write(run);
    }

    @Test
    void the_result_is_as_its_schema_says() throws IOException {
        assertThat(ResultSchema.errors(Files.readString(folder.resolve("result.json"))))
                .isEmpty();
        assertThat(ResultSchema.errors("{\"format\": 2}")).isNotEmpty();
    }

    @Test
    void the_result_names_an_evidence_file_for_each_check() throws IOException {
        JsonObject result = json("result.json");
        assertThat(result.getJsonArray("checks")).hasSameSizeAs(run.results());
        for (JsonObject check : result.getJsonArray("checks").getValuesAs(JsonObject.class)) {
            JsonObject evidence = json(check.getString("evidence"));
            assertThat(evidence.getString("check")).isEqualTo(check.getString("id"));
        }
    }

    @Test
    void the_evidence_of_a_scenario_holds_what_was_done_exchanged_and_looked_at() throws IOException {
        JsonObject evidence = json("evidence/LOG-01.1_1_adult.json");
        assertThat(evidence.getJsonArray("done")).isNotEmpty();
        assertThat(evidence.getJsonArray("lookedAt")).isNotEmpty();
        assertThat(evidence.getJsonArray("done").getValuesAs(JsonObject.class))
                .anyMatch(deed -> !deed.getJsonArray("exchanges").isEmpty());
    }

    @Test
    void junit_counts_failures() throws Exception {
        Element suite =
                RunToTell.xml(Files.readString(folder.resolve("junit.xml"))).getDocumentElement();
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(run.results().size()));
        assertThat(Integer.parseInt(suite.getAttribute("failures"))).isPositive();
        assertThat(suite.getElementsByTagName("failure").getLength())
                .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
    }

    @Test
    void the_table_has_a_row_for_each_check_and_no_formula() throws IOException {
        String table = Files.readString(folder.resolve("results.csv"));
        assertThat(table.split("\r\n"))
                .hasSizeGreaterThanOrEqualTo(run.results().size() + 1);
        assertThat(ResultsCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(ResultsCsv.cell("@x")).isEqualTo("'@x");
        assertThat(ResultsCsv.cell("-2")).isEqualTo("'-2");
        assertThat(ResultsCsv.cell("+a,\"b\"")).isEqualTo("\"'+a,\"\"b\"\"\"");
        assertThat(ResultsCsv.cell("plain words")).isEqualTo("plain words");
    }

    @Test
    void earl_has_an_assertion_for_each_clause_and_each_check() throws IOException {
        JsonObject earl = json("earl.jsonld");
        List<JsonObject> assertions = earl.getJsonArray("@graph").getValuesAs(JsonObject.class).stream()
                .filter(node -> node.get("@type").toString().equals("\"earl:Assertion\""))
                .toList();
        assertThat(assertions)
                .hasSize(run.results().size() + run.verdict().clauses().size());
        assertThat(assertions).allMatch(node -> node.getJsonObject("earl:result")
                .getJsonObject("earl:outcome")
                .getString("@id")
                .matches("earl:(passed|failed|cantTell|inapplicable|untested)"));
        assertThat(Earl.outcome(Word.COULD_NOT_TEST)).isEqualTo("cantTell");
        assertThat(Earl.outcome(Word.WAIVED)).isEqualTo("failed");
        assertThat(Earl.outcome(Word.LEFT_OUT)).isEqualTo("untested");
    }

    @Test
    void the_configuration_in_the_bundle_names_what_came_by_reference_and_no_secret() {
        Configuration secretive = new Configuration(
                run.configuration().target(),
                "reference",
                "who-looked",
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(9),
                Set.of("files.example"),
                Map.of("client", "suite", "clientSecret", "very-private"),
                List.of("very-private"),
                Parameters.declaring(Map.of(Parameter.WRITES_SETTLE, Duration.ofSeconds(2))),
                Map.of(Condition.PAPER, "No paper file is left here"));
        assertThat(ConfigurationJson.of(secretive).toString())
                .contains("\"client\":\"suite\"", "clientSecret")
                .contains(
                        "PT9S",
                        "files.example",
                        "\"writesSettle\":\"PT2S\"",
                        "\"paper\":\"No paper file is left here\"")
                .doesNotContain("very-private");
    }

    private static JsonObject json(String name) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(folder.resolve(name))))) {
            return reader.readObject();
        }
    }
}
