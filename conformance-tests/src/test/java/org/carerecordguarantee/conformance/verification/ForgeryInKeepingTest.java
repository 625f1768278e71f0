package org.carerecordguarantee.conformance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Profile;
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

    private static final Verification VERIFICATION = new Verification(PaperRun.CATALOGUE, PaperRun.ENGINE);

    @TempDir
    private static Path folder;

    private static Bundle good;
    private static Bundle bad;

    @BeforeAll
    static void runs() {
        good = Bundle.read(
                PaperRun.bundle(PaperRun.whole(EnumSet.noneOf(Sin.class), Optional.empty()), folder.resolve("good")));
        bad = Bundle.read(PaperRun.bundle(
                PaperRun.whole(EnumSet.of(Sin.NO_TIE_IS_NEEDED), Optional.empty()), folder.resolve("bad")));
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
        Bundle bent = forged(
                bad,
                files -> files.computeIfPresent(
                        "report.html", (name, page) -> page.replaceFirst(with.strip(), instead.strip())));
        assertThat(text(bent, "report.html")).as("nothing was bent").isNotEqualTo(broken);
        assertThat(findings(bent)).extracting(Finding::file).containsOnly("report.html");
    }

    @Test
    void a_result_about_another_product_than_was_configured_is_found() {
        Bundle bent = forged(
                good,
                files -> Bending.result(
                        files, text -> text.replace("\"adapter\": \"reference\"", "\"adapter\": \"another\"")));
        assertThat(findings(bent)).extracting(Finding::file).containsExactly("configuration.json");
    }

    @Test
    void answers_of_another_host_are_not_the_system_s() {
        Bundle bent = forged(
                good,
                files -> files.computeIfPresent(
                        Bending.CHECK, (name, text) -> text.replace("paper:desk", "https://elsewhere.example/desk")));
        assertThat(findings(bent)).isNotEmpty().allSatisfy(finding -> assertThat(finding.inWords())
                .contains(Bending.CHECK, "none of the system's own hosts stands behind"));
    }

    @Test
    void what_the_honesty_probe_found_cannot_be_left_out() {
        Bundle bent = forged(
                good,
                files -> Bending.result(files, text -> {
                    JsonObject result = Bending.json(text);
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
                            Json.createValue(sentence.replace("searching, ", "")));
                    files.computeIfPresent(
                            "report.html",
                            (name, page) -> page.replace(
                                    sentence.replace("'", "&#39;"),
                                    sentence.replace("searching, ", "").replace("'", "&#39;")));
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

    private static JsonObject put(JsonObject json, String key, JsonValue value) {
        return Json.createObjectBuilder(json).add(key, value).build();
    }

    private static List<Finding> findings(Bundle bundle) {
        return VERIFICATION.of(bundle, Optional.empty(), Optional.empty());
    }

    private static Bundle forged(Bundle bundle, Consumer<SortedMap<String, String>> way) {
        return Bending.bent(bundle, true, way, folder.resolve("bent.zip"));
    }

    private static String text(Bundle bundle, String name) {
        return PaperRun.files(bundle).get(name);
    }
}
