package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.report.Earl;
import org.carerecordguarantee.conformance.report.JUnitXml;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.report.ResultsCsv;

/** The other reports say what the result says: those for machines to the letter, the buyer's page in its verdict and its clauses. */
final class Copies {

    private Copies() {}

    static List<Finding> look(Opened bundle) {
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
        String sentence = plain(result.getJsonObject("verdict").getString("sentence"));
        if (!page.get().contains(sentence)) {
            found.add(new Finding(Reports.PAGE, "does not say the sentence of " + ResultJson.NAME));
        }
        return found;
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
