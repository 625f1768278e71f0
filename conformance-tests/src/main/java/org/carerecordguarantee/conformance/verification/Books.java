package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Audit;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.HonestyJson;
import org.carerecordguarantee.conformance.report.LedgerJson;
import org.carerecordguarantee.conformance.run.Honesty;
import org.carerecordguarantee.conformance.verdict.Decided;

/** Compares every person's list with the books once more; {@link Booked} holds the books against what the evidence says was done. */
final class Books {

    private static final String LEDGER = ".ledger";

    private Books() {}

    /** {@return whether a check is made when all scenarios are over} */
    static boolean isAbout(String check) {
        return check.endsWith(LEDGER);
    }

    static List<Finding> look(Opened bundle) {
        Map<String, JsonObject> evidence = bundle.evidence();
        List<JsonObject> checks = bundle.checks().stream()
                .filter(check -> isAbout(check.getString("id")))
                .toList();
        List<Finding> found = new ArrayList<>();
        if (checks.isEmpty()) {
            return found;
        }
        if (bundle.json(LedgerJson.NAME).isEmpty()) {
            return List.of(new Finding(LedgerJson.NAME, "is missing or cannot be read"));
        }
        Audit audit = LedgerJson.read(bundle.json(LedgerJson.NAME).get());
        Honesty honesty = HonestyJson.read(bundle.result());
        for (JsonObject check : checks) {
            compare(check, evidence.get(check.getString("id")), audit, honesty, found);
        }
        found.addAll(Booked.look(bundle, audit));
        return found;
    }

    private static void compare(
            JsonObject check, JsonObject evidence, Audit audit, Honesty honesty, List<Finding> found) {
        String id = check.getString("id");
        Audit.Sum sum = audit.sum(id);
        String expectation = check.getString("name");
        Decided raw = new Decided(sum.word(), sum.why(expectation), Optional.empty());
        Decided decided = honesty.believe(raw);
        if (!check.getString("word").equals(decided.word().name())
                || !check.getString("why", "").equals(decided.why().orElse(""))) {
            found.add(new Finding(
                    LedgerJson.NAME,
                    "by the lists and the books check " + id + " is: "
                            + decided.word().inWords() + "; " + "it states another word or reason"));
        }
        Blamed.look(check, evidence, Blamed.byTheBooks(raw, decided), found);
        List<String> should = sum.people() == 0
                ? List.of()
                : List.of(expectation + "|" + sum.actual() + "|" + sum.amiss().isEmpty());
        List<String> stated = evidence.getJsonArray("lookedAt").getValuesAs(JsonObject.class).stream()
                .map(looked ->
                        looked.getString("should") + "|" + looked.getString("was") + "|" + looked.getBoolean("held"))
                .toList();
        if (!stated.equals(should)) {
            found.add(new Finding(
                    EvidenceFolder.name(id), "what was looked at is not what the lists and the books come to"));
        }
    }
}
