package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportsTest {

    private static final int LARGEST_PAGE = 500_000;

    @TempDir
    private static Path folder;

    private static Run run;
    private static String page;

    @BeforeAll
    static void write() throws IOException {
        Exchanges exchanges = new Exchanges();
        Adapter adapter = Office.with(EnumSet.of(Sin.NO_TIE_IS_NEEDED), exchanges);
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        Catalogue catalogue = Catalogue.load();
        run = new Performance(configuration, connection, catalogue, Engine.of(catalogue))
                .perform(Selection.whole(Profile.named("who-looked").orElseThrow()), 2, result -> {});
        page = Files.readString(new Reports(folder, Set.of()).write(run).page());
    }

    @Test
    void the_page_says_the_verdict_and_every_clause_of_the_guarantee() {
        assertThat(page)
                .contains("Does not keep this profile")
                .contains(run.verdict().sentence().substring(0, 40));
        for (Clause clause : run.catalogue().clauses().toList()) {
            assertThat(page).contains(clause.id());
        }
        long kept = run.results().stream()
                .filter(result -> result.word() == Word.KEPT)
                .count();
        int all = run.results().size();
        assertThat(page).contains(all + ": " + kept + " kept, " + (all - kept) + " not kept");
        assertThat(page).contains("as publicly described; the numbering is this project’s own");
    }

    @Test
    void the_page_tells_the_story_of_what_is_not_kept() {
        assertThat(page)
                .contains(
                        "What we did, as whom, and what came of it",
                        "What should be",
                        "What was",
                        "Why it matters",
                        "Whose fault it looks like",
                        "Priya Lindqvist is refused",
                        "opened the record of");
    }

    @Test
    void the_page_stands_alone_without_script_and_is_not_large() {
        assertThat(page).doesNotContain("<script", "javascript:", "onclick", "<link", "@import", "src=");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
    }

    /** Written as XML would be but for two void elements, so that a parser can tell a tag that was never closed. */
    @Test
    void the_page_is_well_formed_with_headings_in_order_and_links_that_lead_somewhere() throws Exception {
        Document document = xml(page.replace("<!DOCTYPE html>", "").replaceAll("<meta([^>]*)>", "<meta$1/>"));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        Set<String> ids = new HashSet<>();
        elements(document)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as("twice: " + id).isTrue());
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (links.find()) {
            assertThat(ids).contains(links.group(1));
        }
        int last = 0;
        for (Element heading : elements(document)
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .toList()) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void what_a_system_says_of_itself_cannot_break_out_of_the_page() {
        Environment cunning = new Environment("<b>Bold</b> & \"Co\"", "1", true, Instant.now());
        Run other = new Run(
                run.configuration(),
                cunning,
                run.catalogue(),
                run.profile(),
                run.began(),
                run.took(),
                run.results(),
                run.verdict(),
                run.rungs(),
                List.of("<i>remains</i>"),
                run.waivers(),
                run.probed(),
                run.observed(),
                run.order(),
                run.honesty(),
                run.challenge(),
                run.messages());
        assertThat(BuyersPage.html(other))
                .contains("&lt;b&gt;Bold&lt;/b&gt; &amp; ", "&lt;i&gt;remains&lt;/i&gt;")
                .doesNotContain("<b>Bold", "<i>remains");
    }

    @Test
    void the_result_is_as_its_schema_says() throws IOException {
        String schema = resource("/report/result.schema.json");
        Validator.Result valid = schemas().validate(schema, Files.readString(folder.resolve("result.json")));
        assertThat(valid.getErrors().stream().map(error -> error.getInstanceLocation() + " " + error.getError()))
                .isEmpty();
        assertThat(schemas().validate(schema, "{\"format\": 2}").isValid()).isFalse();
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
        Element suite = xml(Files.readString(folder.resolve("junit.xml"))).getDocumentElement();
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(run.results().size()));
        assertThat(Integer.parseInt(suite.getAttribute("failures"))).isPositive();
        assertThat(suite.getElementsByTagName("failure").getLength())
                .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
    }

    @Test
    void a_secret_is_never_written() {
        Reports reports = new Reports(folder.resolve("other"), Set.of("Priya Lindqvist"));
        assertThatThrownBy(() -> reports.write(run)).isInstanceOf(Reports.SecretInReport.class);
        assertThat(folder.resolve("other/report.html")).doesNotExist();
    }

    /** As a system may send it back: inside an entry, in another form than it was configured. */
    @Test
    void a_secret_in_any_form_stops_every_report_and_leaves_no_older_bundle() throws IOException {
        Path place = folder.resolve("secret");
        new Reports(place, Set.of()).write(run);
        assertThat(place.resolve("evidence.zip")).exists();
        String inBase64 = new String(Base64.getDecoder().decode("UHJpeWFMaW5kcXZpc3Q"), StandardCharsets.UTF_8);
        Run telling = new Run(
                run.configuration(),
                run.environment(),
                run.catalogue(),
                run.profile(),
                run.began(),
                run.took(),
                run.results(),
                run.verdict(),
                run.rungs(),
                List.of("the log said UHJpeWFMaW5kcXZpc3Q="),
                run.waivers(),
                run.probed(),
                run.observed(),
                run.order(),
                run.honesty(),
                run.challenge(),
                run.messages());
        assertThatThrownBy(() -> new Reports(place, Set.of(inBase64)).write(telling))
                .isInstanceOf(Reports.SecretInReport.class)
                .message()
                .doesNotContain(inBase64, "UHJpeWFM");
        assertThat(place.resolve("evidence.zip")).doesNotExist();
        assertThat(place.resolve("result.json")).doesNotExist();
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

    @Test
    void evidence_of_an_earlier_run_does_not_stay() throws IOException {
        Path stale = folder.resolve("again/evidence/LOG-99.9_adult.json");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "{}");
        new Reports(folder.resolve("again"), Set.of()).write(run);
        assertThat(stale).doesNotExist();
    }

    private static ValidatorFactory schemas() {
        return new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory());
    }

    private static JsonObject json(String name) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(folder.resolve(name))))) {
            return reader.readObject();
        }
    }

    private static String resource(String place) throws IOException {
        try (InputStream stream = ReportsTest.class.getResourceAsStream(place)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document xml(String text) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Stream<Element> elements(Document document) {
        var all = document.getElementsByTagName("*");
        return Stream.iterate(0, index -> index < all.getLength(), index -> index + 1)
                .map(index -> (Element) all.item(index));
    }
}
