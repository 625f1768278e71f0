package org.carerecordguarantee.conformance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.evidence.Unreadable;
import org.carerecordguarantee.conformance.report.Earl;
import org.carerecordguarantee.conformance.report.JUnitXml;
import org.carerecordguarantee.conformance.report.ResultsCsv;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle as it was made is sound; bent in any of many ways, it is not, and what was bent is named. */
class VerificationTest {

    private static final Challenge WORD = new Challenge("winter-heron-42");
    private static final String CHECK = "evidence/LOG-01.1_1_adult.json";
    private static final String OTHER = "evidence/LOG-01.1_2_adult.json";
    private static final Verification VERIFICATION = new Verification(PaperRun.CATALOGUE, PaperRun.ENGINE);

    @TempDir
    private static Path folder;

    private static Path goodFile;
    private static Bundle good;
    private static Bundle bad;
    private static Bundle partial;

    @BeforeAll
    static void runs() {
        Run kept = PaperRun.whole(EnumSet.noneOf(Sin.class), Optional.of(WORD));
        assertThat(kept.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        goodFile = PaperRun.bundle(kept, folder.resolve("good"));
        good = Bundle.read(goodFile);
        bad = Bundle.read(PaperRun.bundle(
                PaperRun.whole(EnumSet.of(Sin.NO_TIE_IS_NEEDED, Sin.A_SEARCH_IS_NOT_LOGGED), Optional.empty()),
                folder.resolve("bad")));
        partial = Bundle.read(
                PaperRun.bundle(PaperRun.of(List.of("LOG-03"), EnumSet.noneOf(Sin.class)), folder.resolve("partial")));
    }

    @Test
    void as_made_each_is_sound_whatever_its_verdict() {
        assertThat(Stream.of(good, bad, partial).map(VerificationTest::findings))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void the_digest_that_was_noted_is_that_of_the_bundle_and_of_no_other() {
        assertThat(VERIFICATION.of(good, Optional.of(good.digest()), Optional.empty()))
                .isEmpty();
        assertThat(VERIFICATION.of(
                        good,
                        Optional.of(good.digest().substring("sha256:".length()).toUpperCase()),
                        Optional.empty()))
                .isEmpty();
        assertThat(VERIFICATION.of(good, Optional.of(bad.digest()), Optional.empty()))
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("manifest.json");
    }

    @Test
    void the_word_is_found_and_no_other_is() {
        assertThat(VERIFICATION.of(good, Optional.empty(), Optional.of(WORD))).isEmpty();
        assertThat(VERIFICATION.of(good, Optional.empty(), Optional.of(new Challenge("spring-heron-42"))))
                .isNotEmpty();
        assertThat(VERIFICATION.of(bad, Optional.empty(), Optional.of(WORD)))
                .extracting(Finding::what)
                .contains("the run was made without any challenge word");
    }

    /** An old recording stays an old one, although its result claims the new word and its manifest fits. */
    @Test
    void a_word_that_stands_in_the_result_alone_is_not_believed() {
        Bundle claims = bent(
                bad,
                true,
                files -> result(
                        files, text -> text.replace("\"challenge\": \"\"", "\"challenge\": \"winter-heron-42\"")));
        assertThat(VERIFICATION.of(claims, Optional.empty(), Optional.of(WORD)))
                .extracting(Finding::what)
                .contains("no answer of the system carries the challenge word");
    }

    @Test
    void a_word_that_was_put_into_the_names_alone_is_not_believed() {
        Bundle names = bent(bad, true, files -> {
            result(files, text -> text.replace("\"challenge\": \"\"", "\"challenge\": \"winter-heron-42\""));
            files.replaceAll((name, text) -> name.startsWith("evidence/")
                    ? text.replaceAll("(\"people\": \\[\\s*\")[^\"]*", "$1Doreen-" + WORD.stamp())
                    : text);
        });
        assertThat(VERIFICATION.of(names, Optional.empty(), Optional.of(WORD)))
                .extracting(Finding::what)
                .contains("no answer of the system carries the challenge word");
    }

    /** Each way to bend a bundle, whether the manifest is made to fit, and where it must be noticed. */
    static Stream<Arguments> ways() {
        return Stream.of(
                way(
                        "flip a word in the result",
                        false,
                        "result.json",
                        files -> edit(files, "result.json", "\"NOT_KEPT\"", "\"KEPT\"")),
                way("flip a check's word, all else in keeping", true, CHECK, VerificationTest::flipWord),
                way(
                        "flip a clause's word",
                        true,
                        "result.json",
                        files -> result(
                                files,
                                text -> text.replaceFirst(
                                        "(?s)(\"id\": \"LOG-01\",\\s*\"level\": \"must\",\\s*\"word\": )\"NOT_KEPT\"",
                                        "$1\"KEPT\""))),
                way(
                        "change the standing",
                        true,
                        "result.json",
                        files -> result(
                                files,
                                text -> text.replace(
                                        "\"standing\": \"NOT_CONFORMANT\"", "\"standing\": \"CONFORMANT\""))),
                way(
                        "change the sentence",
                        true,
                        "result.json",
                        files -> result(files, text -> text.replace("Does not keep profile", "Keeps profile"))),
                way(
                        "flip what an outcome held",
                        true,
                        OTHER,
                        files -> edit(files, OTHER, "\"held\": false", "\"held\": true")),
                way(
                        "make a step hold that did not",
                        true,
                        OTHER,
                        files -> edit(files, OTHER, "\"OUTCOME_FALSE\"", "\"HELD\"")),
                way(
                        "reword what was found, against its step",
                        true,
                        OTHER,
                        files -> edit(files, OTHER, "\"was\": \"", "\"was\": \"nothing at all, ")),
                way("let a step be gone", true, CHECK, files -> edit(files, CHECK, FIRST_STEP, "$1")),
                way("remove a check", true, "result.json", files -> {
                    files.remove(CHECK);
                    result(
                            files,
                            text -> text.replaceFirst(
                                    "(?s)\\{\\s*\"id\": \"LOG-01\\.1\\[1]@adult\".*?},\\s*(?=\\{)", ""));
                }),
                way("remove a check's evidence", true, CHECK, files -> files.remove(CHECK)),
                way(
                        "add a check",
                        true,
                        "result.json",
                        files -> result(
                                files,
                                text -> text.replaceFirst(
                                        "(?s)(\\{\\s*\"id\": \")LOG-01\\.1\\[1]@adult(\".*?},)",
                                        "$1LOG-01.9[1]@adult$2$1LOG-01.1[1]@adult$2"))),
                way(
                        "have a check twice",
                        true,
                        "result.json",
                        files -> result(
                                files,
                                text -> text.replaceFirst(
                                        "(?s)(\\{\\s*\"id\": \"LOG-01\\.1\\[1]@adult\".*?},)", "$1$1"))),
                way(
                        "add evidence of nothing",
                        true,
                        "evidence/LOG-01.9_adult.json",
                        files -> files.put("evidence/LOG-01.9_adult.json", files.get(CHECK))),
                way(
                        "alter an answer of the system",
                        false,
                        CHECK,
                        files -> edit(files, CHECK, "\"responseBody\": \"\\[not kept", "\"responseBody\": \"[nothing")),
                way("swap the evidence of two checks", true, CHECK, files -> {
                    String one = files.get(CHECK);
                    files.put(CHECK, files.get(OTHER));
                    files.put(OTHER, one);
                }),
                way(
                        "remove the exchanges behind an act",
                        true,
                        CHECK,
                        files -> edit(
                                files,
                                CHECK,
                                "(?s)(\"what\": \"Priya[^\"]*opened the record.*?\"exchanges\": \\[).*?]",
                                "$1]")),
                way(
                        "use an exchange twice",
                        true,
                        CHECK,
                        files -> edit(files, CHECK, "\"number\": \\d+", "\"number\": 1")),
                way(
                        "change the date of the run",
                        true,
                        CHECK,
                        files -> result(files, text -> text.replaceFirst("\"began\": \"\\d{4}", "\"began\": \"2031"))),
                way(
                        "change the profile's fingerprint",
                        true,
                        "result.json",
                        files ->
                                result(files, text -> text.replaceFirst("(\"fingerprint\": \"sha256:)....", "$1beef"))),
                way(
                        "freeze another set",
                        true,
                        "profile.json",
                        files -> edit(files, "profile.json", "(\"LOG-03\\.1[^\"]*\": \"sha256:)....", "$1beef")),
                way(
                        "change the catalogue's fingerprint",
                        true,
                        "result.json",
                        files -> result(files, text -> text.replaceFirst("(\"catalogue\": \"sha256:)....", "$1beef"))),
                way(
                        "take an act out of the books",
                        true,
                        "evidence/ledger.json",
                        files -> edit(
                                files,
                                "evidence/ledger.json",
                                "(?s)(\"check\": \"LOG-01\\.1\\[2]@adult\",\\s*\"done\": \\[).*?]",
                                "$1]")),
                way(
                        "take a line off a list",
                        true,
                        "evidence/ledger.json",
                        files -> edit(files, "evidence/ledger.json", "(?s)(\"list\": \\[)\\s*\\{[^}]*},", "$1")),
                way(
                        "write another table",
                        true,
                        "results.csv",
                        files -> edit(files, "results.csv", "Not kept", "Kept")),
                way(
                        "write another report for machines",
                        true,
                        "earl.jsonld",
                        files -> edit(files, "earl.jsonld", "earl:failed", "earl:passed")),
                way(
                        "write another report for build servers",
                        true,
                        "junit.xml",
                        files -> edit(files, "junit.xml", "failures=\"\\d+\"", "failures=\"0\"")),
                way(
                        "let a step that failed pass in the messages",
                        true,
                        "messages.ndjson",
                        files -> edit(files, "messages.ndjson", "\"status\":\"FAILED\"", "\"status\":\"PASSED\"")),
                way(
                        "leave a check out of the messages",
                        true,
                        "messages.ndjson",
                        files -> edit(
                                files, "messages.ndjson", "(?m)^.*\"pickleId\":\"LOG-01\\.1\\[1\\]@adult\".*\\R", "")),
                way("leave the messages out", true, "messages.ndjson", files -> files.remove("messages.ndjson")),
                way(
                        "write another page for the buyer",
                        true,
                        "report.html",
                        files -> edit(files, "report.html", "Does not keep profile", "Keeps profile")),
                way(
                        "make a part of another shape",
                        true,
                        "evidence/ledger.json",
                        files -> files.put("evidence/ledger.json", "{\"people\": 1}")),
                way(
                        "waive what is not kept",
                        true,
                        "result.json",
                        files -> result(
                                files,
                                text -> text.replaceFirst(
                                        "\"waivers\": \\[\\s*]",
                                        "\"waivers\": [{\"clause\": \"LOG-03\", \"reason\": \"r\", \"name\": \"n\","
                                                + " \"expires\": \"2100-01-01\", \"stale\": false}]"))),
                way("call a check one that does not apply", true, OTHER, files -> {
                    edit(files, OTHER, "\"word\": \"NOT_KEPT\"", "\"word\": \"DOES_NOT_APPLY\"");
                    edit(files, OTHER, "(?s)\"played\": \\[.*?]", "\"played\": []");
                    result(
                            files,
                            text -> text.replaceFirst(
                                    "(?s)(\"id\": \"LOG-01\\.1\\[2]@adult\".*?\"word\": )\"NOT_KEPT\"",
                                    "$1\"DOES_NOT_APPLY\""));
                }),
                way(
                        "declare something absent that no probe looked for",
                        true,
                        "evidence/probe-paper.json",
                        VerificationTest::withoutPaper),
                way("make up a probe that the system never answered", true, "evidence/probe-paper.json", files -> {
                    withoutPaper(files);
                    files.put(
                            "evidence/probe-paper.json",
                            "{\"probe\": \"paper\", \"reason\": \"r\", \"finding\": \"ABSENT\", \"found\": \"f\","
                                    + " \"people\": [], \"done\": []}");
                }),
                way(
                        "leave a declaration out of the configuration",
                        true,
                        "configuration.json",
                        VerificationTest::withoutPaper),
                way(
                        "blame another",
                        true,
                        OTHER,
                        files -> result(
                                files, text -> text.replace("\"whose\": \"product\"", "\"whose\": \"adapter\""))),
                way("blame another in the evidence too", true, OTHER, files -> {
                    edit(files, OTHER, "\"whose\": \"product\"", "\"whose\": \"network\"");
                    result(files, text -> text.replace("\"whose\": \"product\"", "\"whose\": \"network\""));
                }),
                way(
                        "let the adapter swallow a failure",
                        true,
                        "result.json",
                        files -> result(
                                files, text -> text.replaceFirst("\"sort\": \"HONEST\"", "\"sort\": \"SWALLOWED\""))),
                way(
                        "let a figure be larger than declared",
                        true,
                        "result.json",
                        files -> result(
                                files, text -> text.replaceFirst("\"holds\": \"PT0S\"", "\"holds\": \"PT30S\""))),
                way("remove a file", false, "results.csv", files -> files.remove("results.csv")),
                way("add a file", false, "extra.txt", files -> files.put("extra.txt", "hello")));
    }

    private static final String FIRST_STEP = "(?s)(\"played\": \\[)\\s*\\{.*?},";

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whoever_bends_it_is_found_out(
            String how, boolean manifestFits, String where, Consumer<SortedMap<String, String>> way)
            throws IOException {
        Bundle bent = bent(bad, manifestFits, way);
        assertThat(PaperRun.files(bent).equals(PaperRun.files(bad)))
                .as("nothing was bent")
                .isFalse();
        assertThat(bent.differences().isEmpty()).as("the manifest fits").isEqualTo(manifestFits);
        assertThat(findings(bent)).as(how).extracting(Finding::file).contains(where);
    }

    /** A hash that was made to fit leads to another digest, and only who noted the first can tell. */
    @Test
    void a_hash_that_was_altered_with_its_file_is_found_by_the_digest() {
        Bundle bent = bent(
                bad,
                true,
                files -> edit(files, CHECK, "\"responseBody\": \"\\[not kept", "\"responseBody\": \"[nothing"));
        assertThat(findings(bent))
                .as("in keeping with all else: it cannot be told")
                .isEmpty();
        assertThat(VERIFICATION.of(bent, Optional.of(bad.digest()), Optional.empty()))
                .isNotEmpty();
    }

    @Test
    void a_bundle_without_a_result_cannot_be_looked_at() {
        Bundle without = bent(bad, true, files -> files.remove("result.json"));
        assertThatThrownBy(() -> findings(without)).isInstanceOf(Unreadable.class);
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        Run run = PaperRun.of(List.of("LOG-03"), EnumSet.noneOf(Sin.class));
        assertThat(Files.readAllBytes(PaperRun.bundle(run, folder.resolve("one"))))
                .isEqualTo(Files.readAllBytes(PaperRun.bundle(run, folder.resolve("other"))));
    }

    private static List<Finding> findings(Bundle bundle) {
        return VERIFICATION.of(bundle, Optional.empty(), Optional.empty());
    }

    private static Arguments way(
            String how, boolean manifestFits, String where, Consumer<SortedMap<String, String>> way) {
        return Arguments.of(how, manifestFits, where, way);
    }

    private static Bundle bent(Bundle bundle, boolean manifestFits, Consumer<SortedMap<String, String>> way) {
        SortedMap<String, String> files = PaperRun.files(bundle);
        way.accept(files);
        return PaperRun.bundle(files, manifestFits ? files : PaperRun.files(bundle), folder.resolve("bent.zip"));
    }

    private static void edit(SortedMap<String, String> files, String name, String pattern, String replacement) {
        files.computeIfPresent(name, (same, text) -> text.replaceAll(pattern, replacement));
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

    /** The word in the result and in the evidence, the reason gone from both, all reports made again; only the steps are forgotten. */
    private static void flipWord(SortedMap<String, String> files) {
        edit(files, CHECK, "\"word\": \"KEPT\"", "\"word\": \"NOT_KEPT\"");
        result(
                files,
                text -> text.replaceFirst(
                        "(?s)(\"id\": \"LOG-01\\.1\\[1]@adult\".*?\"word\": )\"KEPT\"", "$1\"NOT_KEPT\""));
    }

    /** Says in the result alone that there are no paper files. */
    private static void withoutPaper(SortedMap<String, String> files) {
        result(
                files,
                text -> text.replaceFirst(
                        "\"absent\": \\[\\s*]",
                        "\"absent\": [{\"condition\": \"paper\", \"untested\": \"with paper files\", \"reason\": \"r\","
                                + " \"finding\": \"ABSENT\", \"found\": \"f\", \"checks\": [],"
                                + " \"evidence\": \"evidence/probe-paper.json\"}]"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
