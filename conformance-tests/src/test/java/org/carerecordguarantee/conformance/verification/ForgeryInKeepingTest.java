package org.carerecordguarantee.conformance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.Earl;
import org.carerecordguarantee.conformance.report.JUnitXml;
import org.carerecordguarantee.conformance.report.ResultsCsv;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundles that were bent in several places at once, each in keeping with the others and with the manifest. */
class ForgeryInKeepingTest {

    private static final Challenge WORD = new Challenge("winter-heron-42");
    private static final String LEDGER = "evidence/ledger.json";
    private static final String CHECK = "evidence/LOG-01.1_1_adult.json";
    private static final String OF_CHECK = "LOG-01.1[1]@adult";
    private static final Verification VERIFICATION = new Verification(PaperRun.CATALOGUE, PaperRun.ENGINE);

    @TempDir
    private static Path folder;

    private static Bundle good;
    private static Bundle bad;

    @BeforeAll
    static void runs() {
        good = Bundle.read(
                PaperRun.bundle(PaperRun.whole(EnumSet.noneOf(Sin.class), Optional.of(WORD)), folder.resolve("good")));
        bad = Bundle.read(PaperRun.bundle(
                PaperRun.whole(EnumSet.of(Sin.NO_TIE_IS_NEEDED), Optional.empty()), folder.resolve("bad")));
    }

    @Test
    void a_look_that_is_in_neither_the_books_nor_the_list_is_found_by_its_deed() {
        Bundle bent = bent(good, files -> pages(files, page -> ofCheck(page) ? emptied(page, true) : page));
        assertThat(findings(bent)).extracting(Finding::file).contains(CHECK);
    }

    @Test
    void a_look_for_which_the_books_ask_no_line_is_found_by_its_deed() {
        Bundle bent = bent(good, files -> pages(files, page -> ofCheck(page) ? emptied(page, false) : page));
        assertThat(findings(bent)).extracting(Finding::file).contains(CHECK);
    }

    @Test
    void a_person_whose_list_was_left_out_is_missed() {
        Bundle bent = bent(good, ForgeryInKeepingTest::withoutPage);
        assertThat(findings(bent)).extracting(Finding::file).contains(CHECK);
    }

    @Test
    void a_line_that_the_books_were_made_to_allow_is_found() {
        Bundle bent = bent(good, files -> pages(files, page -> ofCheck(page) ? allowingMore(page) : page));
        assertThat(findings(bent)).extracting(Finding::file).contains(CHECK);
    }

    @Test
    void an_old_check_among_new_ones_is_found_though_its_people_are_not_named() {
        Bundle bent = bent(good, files -> {
            withoutPage(files);
            JsonObject evidence = json(files.get(CHECK));
            files.put(
                    CHECK,
                    JsonText.of(put(evidence, "people", JsonValue.EMPTY_JSON_ARRAY))
                            .replaceAll("(?i)" + WORD.stamp(), "oldoldoldold"));
        });
        assertThat(VERIFICATION.of(bent, Optional.empty(), Optional.of(WORD)))
                .contains(new Finding(CHECK, "nobody was made up for it, so that no challenge word can stand in it"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(<tr role=\"row\">(?s:(?!</tr>).)*#LOG-03(?s:(?!</tr>).)*>)Not kept(</strong>) | $1Kept$2",
                "(id=\"LOG-03\"(?s:(?!</p>).)*>)Not kept(</strong> LOG-03) | $1Kept$2",
                "<h2 id=\"verdict\">Does not keep this profile</h2> | <h2 id=\"verdict\">Keeps this profile</h2>",
                "<dt>Product</dt><dd>[^<]* | <dt>Product</dt><dd>Another product 2",
                "(<dt>Tested on</dt><dd>)\\d+ | $131"
            })
    void whatever_the_buyer_s_page_says_otherwise_is_found(String said, String instead) {
        String broken = bad.names().contains("report.html") ? text(bad, "report.html") : "";
        String with = said.replace("LOG-03", brokenClause(broken));
        Bundle bent = bent(
                bad,
                files -> files.computeIfPresent(
                        "report.html", (name, page) -> page.replaceFirst(with.strip(), instead.strip())));
        assertThat(text(bent, "report.html")).as("nothing was bent").isNotEqualTo(broken);
        assertThat(findings(bent)).extracting(Finding::file).containsOnly("report.html");
    }

    @Test
    void a_result_about_another_product_than_was_configured_is_found() {
        Bundle bent = bent(
                good,
                files -> result(files, text -> text.replace("\"adapter\": \"reference\"", "\"adapter\": \"another\"")));
        assertThat(findings(bent)).extracting(Finding::file).containsExactly("configuration.json");
    }

    @Test
    void answers_of_another_host_are_not_the_system_s() {
        Bundle bent = bent(
                good,
                files -> files.computeIfPresent(
                        CHECK, (name, text) -> text.replace("paper:desk", "https://elsewhere.example/desk")));
        assertThat(findings(bent)).isNotEmpty().allSatisfy(finding -> assertThat(finding.inWords())
                .contains(CHECK, "none of the system's own hosts stands behind"));
    }

    @Test
    void what_the_honesty_probe_found_cannot_be_left_out() {
        Bundle bent = bent(
                good,
                files -> result(files, text -> {
                    JsonObject result = json(text);
                    JsonArray findings = result.getJsonObject("honesty").getJsonArray("findings");
                    JsonArrayBuilder fewer = Json.createArrayBuilder();
                    findings.stream()
                            .filter(one ->
                                    !one.asJsonObject().getString("operation").equals("search"))
                            .forEach(fewer::add);
                    JsonArray rest = fewer.build();
                    String sentence = result.getJsonObject("honesty").getString("sentence");
                    JsonObject honesty = put(
                            put(result.getJsonObject("honesty"), "findings", rest),
                            "sentence",
                            Json.createValue(sentence.replace("search, ", "")));
                    files.computeIfPresent(
                            "report.html",
                            (name, page) -> page.replace(
                                    sentence.replace("'", "&#39;"),
                                    sentence.replace("search, ", "").replace("'", "&#39;")));
                    return JsonText.of(put(result, "honesty", honesty));
                }));
        assertThat(findings(bent)).extracting(Finding::file).contains("result.json");
        assertThat(findings(bent))
                .extracting(Finding::what)
                .contains("does not say of each act and each failure what the adapter made of it");
    }

    @Test
    void a_waiver_that_had_expired_before_the_run_is_found() {
        Waiver expired =
                new Waiver("LOG-03", "The next release mends it", "Joan Harrow, Eastmere", LocalDate.of(2020, 1, 31));
        Bundle bundle = Bundle.read(PaperRun.bundle(waived(List.of(expired)), folder.resolve("waived")));
        assertThat(findings(bundle))
                .containsExactly(
                        new Finding("result.json", "the waiver of LOG-03 had expired on 2020-01-31, before the run"));
    }

    private static Run waived(List<Waiver> waivers) {
        Exchanges exchanges = new Exchanges();
        Adapter adapter = Office.with(EnumSet.noneOf(Sin.class), exchanges);
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        return new Performance(
                        configuration,
                        new Connection(
                                adapter,
                                adapter.arrangements().environment(),
                                Duration.ZERO,
                                exchanges,
                                new Redaction(Set.of())),
                        PaperRun.CATALOGUE,
                        PaperRun.ENGINE,
                        waivers,
                        Optional.empty())
                .perform(
                        new Selection(Profile.named("who-looked").orElseThrow(), List.of("LOG-03"), List.of(), false),
                        2,
                        result -> {});
    }

    private static String brokenClause(String page) {
        return page.replaceFirst("(?s).*?<li>Not kept: <a href=\"#([A-Z]+-\\d+)\".*", "$1");
    }

    private static boolean ofCheck(JsonObject page) {
        return page.getString("check").equals(OF_CHECK);
    }

    /** Nothing that a worker did stands in the list; nor in the books, or these ask for no line. */
    private static JsonObject emptied(JsonObject page, boolean books) {
        JsonArrayBuilder done = Json.createArrayBuilder();
        if (!books) {
            page.getJsonArray("done")
                    .forEach(entry -> done.add(put(entry.asJsonObject(), "least", Json.createValue(0))));
        }
        JsonArray kept = page.getJsonArray("list").stream()
                .filter(line -> !line.asJsonObject().getString("kind").equals("WORKER"))
                .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
                .build();
        return put(put(put(page, "done", done.build()), "list", kept), "seen", JsonValue.EMPTY_JSON_ARRAY);
    }

    private static JsonObject allowingMore(JsonObject page) {
        JsonObject first = page.getJsonArray("done").getJsonObject(0);
        JsonObject open = Json.createObjectBuilder(first)
                .remove("allowed")
                .add("least", 0)
                .add("most", 1)
                .build();
        return put(
                page,
                "done",
                Json.createArrayBuilder(page.getJsonArray("done")).add(open).build());
    }

    /** The page of the check's person is gone, and one person fewer was compared. */
    private static void withoutPage(SortedMap<String, String> files) {
        JsonObject ledger = json(files.get(LEDGER));
        JsonArray all = ledger.getJsonArray("people");
        JsonArray rest = all.stream()
                .filter(((Predicate<JsonValue>) page -> ofCheck(page.asJsonObject())).negate())
                .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
                .build();
        assertThat(rest).hasSizeLessThan(all.size());
        files.put(LEDGER, JsonText.of(put(ledger, "people", rest)));
        files.replaceAll((name, text) ->
                text.replace("so it is, for " + all.size() + " people", "so it is, for " + rest.size() + " people"));
    }

    private static void pages(SortedMap<String, String> files, UnaryOperator<JsonObject> edit) {
        JsonObject ledger = json(files.get(LEDGER));
        JsonArrayBuilder people = Json.createArrayBuilder();
        ledger.getJsonArray("people").forEach(page -> people.add(edit.apply(page.asJsonObject())));
        files.put(LEDGER, JsonText.of(put(ledger, "people", people.build())));
    }

    private static JsonObject put(JsonObject json, String key, JsonValue value) {
        return Json.createObjectBuilder(json).add(key, value).build();
    }

    private static List<Finding> findings(Bundle bundle) {
        return VERIFICATION.of(bundle, Optional.empty(), Optional.empty());
    }

    private static Bundle bent(Bundle bundle, Consumer<SortedMap<String, String>> way) {
        SortedMap<String, String> files = PaperRun.files(bundle);
        way.accept(files);
        return PaperRun.bundle(files, files, folder.resolve("bent.zip"));
    }

    /** Bends the result, and makes every report that is made from it again. */
    private static void result(SortedMap<String, String> files, UnaryOperator<String> edit) {
        String text = edit.apply(files.get("result.json"));
        files.put("result.json", text);
        JsonObject result = json(text);
        files.put(JUnitXml.NAME, JUnitXml.of(result));
        files.put(ResultsCsv.NAME, ResultsCsv.of(result));
        files.put(Earl.NAME, JsonText.of(Earl.of(result)));
    }

    private static String text(Bundle bundle, String name) {
        return PaperRun.files(bundle).get(name);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
