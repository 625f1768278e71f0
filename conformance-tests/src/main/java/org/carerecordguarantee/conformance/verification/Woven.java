package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.verdict.Word;

/** Whether a challenge word stands where it should: in the name of everybody made up, and in answers that the system gave. */
final class Woven {

    private Woven() {}

    /** @param asked the word that the buyer gave; without it only what the bundle claims is looked at */
    static List<Finding> look(Opened bundle, Optional<Challenge> asked) {
        String claimed = bundle.result().getString("challenge");
        List<Finding> found = new ArrayList<>();
        asked.filter(word -> !word.word().equals(claimed))
                .ifPresent(word -> found.add(new Finding(
                        ResultJson.NAME,
                        claimed.isEmpty()
                                ? "the run was made without any challenge word"
                                : "the run was made with another challenge word")));
        Optional<Challenge> word = asked.or(
                () -> Optional.of(claimed).filter(text -> !text.isEmpty()).map(Challenge::new));
        word.ifPresent(known -> look(bundle, known, found));
        return found;
    }

    private static void look(Opened bundle, Challenge word, List<Finding> found) {
        int people = 0;
        for (JsonObject check : bundle.checks()) {
            String id = check.getString("id");
            Optional<JsonObject> evidence = bundle.json(check.getString("evidence"));
            List<String> names = evidence.map(
                            json -> json.getJsonArray("people").getValuesAs(JsonString::getString))
                    .orElse(List.of());
            if (names.isEmpty()) {
                if (counts(check) && !Books.isAbout(id)) {
                    found.add(new Finding(
                            EvidenceFolder.name(id),
                            "nobody was made up for it, so that no challenge word can stand in it"));
                }
                continue;
            }
            people += names.size();
            if (!names.stream().allMatch(name -> carries(name, word))) {
                found.add(new Finding(EvidenceFolder.name(id), "somebody's name does not carry the challenge word"));
            }
            if (counts(check)
                    && Opened.exchanges(evidence.get()).stream()
                            .noneMatch(exchange -> carries(exchange.getString("responseBody"), word))) {
                found.add(new Finding(EvidenceFolder.name(id), "no answer of the system carries the challenge word"));
            }
        }
        if (people == 0) {
            found.add(new Finding(
                    EvidenceFolder.FOLDER, "nobody was made up, so that no challenge word can stand there"));
        }
    }

    private static boolean counts(JsonObject check) {
        Word word = Word.valueOf(check.getString("word"));
        return word == Word.KEPT || word == Word.NOT_KEPT;
    }

    private static boolean carries(String text, Challenge word) {
        return text.toLowerCase(Locale.ROOT).contains(word.stamp());
    }
}
