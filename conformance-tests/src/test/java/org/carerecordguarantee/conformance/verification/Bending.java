package org.carerecordguarantee.conformance.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.report.Earl;
import org.carerecordguarantee.conformance.report.JUnitXml;
import org.carerecordguarantee.conformance.report.ResultsCsv;
import org.junit.jupiter.params.provider.Arguments;

/** The hand of somebody who bends a bundle and knows how it is made: what follows from what they alter is made again. */
final class Bending {
    /** Evidence of a check that is kept in the run that is bent. */
    static final String CHECK = "evidence/LOG-01.1_1_adult.json";

    /** Evidence of one that is not. */
    static final String OTHER = "evidence/LOG-01.1_2_adult.json";

    private Bending() {}

    static Arguments way(String how, boolean manifestFits, String where, Consumer<SortedMap<String, String>> way) {
        return Arguments.of(how, manifestFits, where, way);
    }

    static Bundle bent(Bundle bundle, boolean manifestFits, Consumer<SortedMap<String, String>> way, Path into) {
        SortedMap<String, String> files = PaperRun.files(bundle);
        way.accept(files);
        return PaperRun.bundle(files, manifestFits ? files : PaperRun.files(bundle), into);
    }

    static void edit(SortedMap<String, String> files, String name, String pattern, String replacement) {
        files.computeIfPresent(name, (same, text) -> text.replaceAll(pattern, replacement));
    }

    /** Bends the result, and makes every report that is made from it again. */
    static void result(SortedMap<String, String> files, UnaryOperator<String> edit) {
        String text = edit.apply(files.get("result.json"));
        files.put("result.json", text);
        JsonObject result = json(text);
        files.put(JUnitXml.NAME, JUnitXml.of(result));
        files.put(ResultsCsv.NAME, ResultsCsv.of(result));
        files.put(Earl.NAME, JsonText.of(Earl.of(result)));
    }

    /** The word in the result and in the evidence, the reason gone from both, all reports made again; only the steps are forgotten. */
    static void flipWord(SortedMap<String, String> files) {
        edit(files, CHECK, "\"word\": \"KEPT\"", "\"word\": \"NOT_KEPT\"");
        result(
                files,
                text -> text.replaceFirst(
                        "(?s)(\"id\": \"LOG-01\\.1\\[1]@adult\".*?\"word\": )\"KEPT\"", "$1\"NOT_KEPT\""));
    }

    /** Says in the result alone that there are no paper files. */
    static void withoutPaper(SortedMap<String, String> files) {
        result(
                files,
                text -> text.replaceFirst(
                        "\"absent\": \\[\\s*]",
                        "\"absent\": [{\"condition\": \"paper\", \"untested\": \"with paper files\", \"reason\": \"r\","
                                + " \"finding\": \"ABSENT\", \"found\": \"f\", \"checks\": [],"
                                + " \"evidence\": \"evidence/probe-paper.json\"}]"));
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
