package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.verdict.Word;

/** Every act whose outcome counts has traffic behind it; every exchange has a number of its own and a time within the run. */
final class Traffic {

    private static final Duration GRACE = Duration.ofSeconds(2);
    /** What a product may refuse by having no function for it at all; then nothing is exchanged. */
    static final String WITHOUT_A_DOOR = " tried to ";

    private Traffic() {}

    static List<Finding> look(Opened bundle) {
        Instant began = Instant.parse(bundle.result().getString("began"));
        Instant ended = began.plusMillis(
                Math.round(bundle.result().getJsonNumber("seconds").doubleValue() * 1000));
        List<Finding> found = new ArrayList<>();
        Map<Integer, String> numbers = new HashMap<>();
        Map<String, JsonObject> evidence = bundle.evidence();
        evidence.forEach((check, json) -> {
            String file = EvidenceFolder.name(check);
            for (JsonObject exchange : Opened.exchanges(json)) {
                int number = exchange.getInt("number");
                String other = numbers.put(number, check);
                if (number < 1 || other != null) {
                    found.add(new Finding(file, "exchange " + number + " stands elsewhere too, or cannot be"));
                }
                Instant sent = Instant.parse(exchange.getString("sentAt"));
                if (sent.isBefore(began.minus(GRACE)) || sent.isAfter(ended.plus(GRACE))) {
                    found.add(new Finding(
                            file,
                            "exchange " + number + " was sent at " + sent + ", outside of the run as " + ResultJson.NAME
                                    + " dates it"));
                }
            }
        });
        bundle.checks().forEach(check -> {
            JsonObject json = evidence.get(check.getString("id"));
            if (json != null && counts(check)) {
                backed(check.getString("id"), json, found);
            }
        });
        if (bundle.checks().stream().anyMatch(check -> Books.isAbout(check.getString("id")) && counts(check))
                && evidence.entrySet().stream()
                        .filter(one -> Books.isAbout(one.getKey()))
                        .allMatch(one -> Opened.exchanges(one.getValue()).isEmpty())) {
            found.add(new Finding(EvidenceFolder.FOLDER, "the lists at the end were read without any exchange"));
        }
        return found;
    }

    private static boolean counts(JsonObject check) {
        Word word = Word.valueOf(check.getString("word"));
        return word == Word.KEPT || word == Word.NOT_KEPT;
    }

    private static void backed(String check, JsonObject evidence, List<Finding> found) {
        String file = EvidenceFolder.name(check);
        List<JsonObject> acts = Opened.deeds(evidence).stream()
                .filter(deed -> !deed.getBoolean("arrangement"))
                .toList();
        if (acts.isEmpty() && !Books.isAbout(check)) {
            found.add(new Finding(file, "nothing was done, and yet an outcome was looked at"));
        }
        acts.stream()
                .filter(act -> !act.getString("what").contains(WITHOUT_A_DOOR)
                        && Opened.answered(act, true).isEmpty())
                .forEach(act -> found.add(new Finding(file, "no exchange stands behind: " + act.getString("what"))));
    }
}
