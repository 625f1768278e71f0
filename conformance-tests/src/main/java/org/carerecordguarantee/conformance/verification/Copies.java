package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.report.Earl;
import org.carerecordguarantee.conformance.report.JUnitXml;
import org.carerecordguarantee.conformance.report.Page;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.report.ResultsCsv;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * The other reports say what the result says: those for machines to the letter; the buyer's page in its verdict, in what was tested and
 * when, and in the word of each clause wherever it gives one. Whatever else stands on the page is not compared.
 */
final class Copies {

    private Copies() {}

    static List<Finding> look(Opened bundle, Catalogue catalogue) {
        JsonObject result = bundle.result();
        List<Finding> found = new ArrayList<>();
        same(bundle, JUnitXml.NAME, JUnitXml.of(result), found);
        same(bundle, ResultsCsv.NAME, ResultsCsv.of(result), found);
        same(bundle, Earl.NAME, JsonText.of(Earl.of(result)), found);
        Optional<String> page = bundle.text(Reports.PAGE).map(Copies::plain);
        if (page.isEmpty()) {
            found.add(new Finding(Reports.PAGE, "is missing"));
            return found;
        }
        said(page.get(), verdict(result), "does not say the verdict and the sentence of " + ResultJson.NAME, found);
        facts(result).forEach(fact -> said(page.get(), fact, "does not say: " + fact, found));
        for (JsonObject stated : result.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
            catalogue.clause(stated.getString("id")).ifPresent(clause -> words(clause, stated)
                    .forEach(words -> said(
                            page.get(),
                            words,
                            "gives clause " + clause.id() + " another word than " + ResultJson.NAME,
                            found)));
        }
        return found;
    }

    private static String verdict(JsonObject result) {
        JsonObject verdict = result.getJsonObject("verdict");
        Standing standing = Standing.valueOf(verdict.getString("standing"));
        boolean withWaivers = standing == Standing.CONFORMANT
                && result.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                        .anyMatch(clause -> clause.getString("word").equals(Word.WAIVED.name()));
        return Page.standing(standing, verdict.getBoolean("partial"), withWaivers) + " "
                + verdict.getString("sentence");
    }

    private static List<String> facts(JsonObject result) {
        JsonObject system = result.getJsonObject("system");
        return List.of(
                "Product " + system.getString("product") + " " + system.getString("version"),
                "Tested on " + Page.day(Instant.parse(result.getString("began"))) + ",",
                "Test environment " + system.getString("target") + " ",
                "Adapter " + result.getJsonObject("honesty").getString("sentence"));
    }

    /** A clause at a glance, and over what is told of it. */
    private static List<String> words(Clause clause, JsonObject stated) {
        String word = Word.valueOf(stated.getString("word")).inWords();
        String level = Page.level(clause.level());
        return List.of(
                clause.id() + " " + clause.sentence() + " " + level + " " + word + " ",
                clause.sentence() + " " + word + " " + clause.id() + " · " + level + " · ");
    }

    private static void said(String page, String words, String otherwise, List<Finding> found) {
        if (!page.contains(words.replaceAll("\\s+", " "))) {
            found.add(new Finding(Reports.PAGE, otherwise));
        }
    }

    private static void same(Opened bundle, String name, String should, List<Finding> found) {
        if (!bundle.text(name).equals(Optional.of(should))) {
            found.add(new Finding(name, "is not what " + ResultJson.NAME + " comes to"));
        }
    }

    /** What a reader sees of a page, with single spaces. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
