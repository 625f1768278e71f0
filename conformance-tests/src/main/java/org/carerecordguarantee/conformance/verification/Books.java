package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.ledger.Audit;
import org.carerecordguarantee.conformance.ledger.Entry;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.HonestyJson;
import org.carerecordguarantee.conformance.report.LedgerJson;
import org.carerecordguarantee.conformance.run.Honesty;
import org.carerecordguarantee.conformance.verdict.Decided;

/** Compares every person's list with the books once more, and the books with what the evidence says was done. */
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
        audit.readings()
                .forEach(reading ->
                        backed(reading.page(), evidence.get(reading.page().check()), found));
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

    /** Each act in the books has a deed behind it, and each person a check that made them up. */
    private static void backed(Ledger.Page page, JsonObject evidence, List<Finding> found) {
        if (evidence == null
                || !evidence.getJsonArray("people")
                        .getValuesAs(JsonString::getString)
                        .contains(page.person().name())) {
            found.add(new Finding(
                    LedgerJson.NAME,
                    "no evidence of check " + page.check() + " knows the person "
                            + page.person().name()));
            return;
        }
        Map<String, Long> booked =
                page.entries().stream().collect(Collectors.groupingBy(Entry::name, Collectors.counting()));
        booked.forEach((name, count) -> {
            long done = Opened.deeds(evidence).stream()
                    .filter(deed -> !deed.getBoolean("arrangement")
                            && deed.getString("what").startsWith(name + " ("))
                    .count();
            if (count > done) {
                found.add(new Finding(
                        EvidenceFolder.name(page.check()),
                        "the books have " + count + " acts of " + name + ", and the evidence " + done));
            }
        });
    }
}
