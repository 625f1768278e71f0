package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.HonestyJson;
import org.carerecordguarantee.conformance.report.LedgerJson;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.run.Honesty;
import org.carerecordguarantee.conformance.verdict.Decided;
import org.carerecordguarantee.conformance.verdict.Ending;
import org.carerecordguarantee.conformance.verdict.PlayedStep;

/** Works out each check's word from how its steps ended and what they looked at. */
final class CheckWords {

    private CheckWords() {}

    static List<Finding> look(Opened bundle, Profile profile, Engine engine) {
        Map<String, PlannedCheck> planned = engine.plan(Selection.whole(profile)).stream()
                .collect(Collectors.toMap(PlannedCheck::id, Function.identity()));
        List<Finding> found = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Set<String> orphans = new TreeSet<>(bundle.names());
        orphans.removeIf(name -> !name.startsWith(EvidenceFolder.FOLDER) || name.equals(LedgerJson.NAME));
        bundle.absent().forEach(one -> orphans.remove(one.getString("evidence")));
        for (JsonObject check : bundle.checks()) {
            String id = check.getString("id");
            if (!met.add(id)) {
                found.add(new Finding(ResultJson.NAME, "has check " + id + " twice"));
            } else if (!planned.containsKey(id)) {
                found.add(new Finding(ResultJson.NAME, "has check " + id + ", which its profile does not have"));
            } else {
                orphans.remove(EvidenceFolder.name(id));
                found.addAll(look(bundle, check, planned.get(id)));
            }
        }
        orphans.forEach(name -> found.add(new Finding(name, "belongs to no check of " + ResultJson.NAME)));
        return found;
    }

    private static List<Finding> look(Opened bundle, JsonObject check, PlannedCheck planned) {
        String file = EvidenceFolder.name(planned.id());
        List<Finding> found = new ArrayList<>();
        if (!check.getString("clause").equals(planned.clause())
                || !check.getString("level").equals(planned.level().inWords())
                || !check.getString("name").equals(planned.name())) {
            found.add(new Finding(
                    ResultJson.NAME, "check " + planned.id() + " has another clause, level or name than the suite's"));
        }
        if (!check.getString("evidence").equals(file) || bundle.json(file).isEmpty()) {
            found.add(new Finding(file, "the evidence of check " + planned.id() + " is missing or cannot be read"));
            return found;
        }
        JsonObject evidence = bundle.json(file).get();
        if (!evidence.getString("check").equals(planned.id())
                || !evidence.getString("name").equals(planned.name())
                || !strings(evidence, "steps").equals(planned.steps())) {
            found.add(new Finding(file, "is not the evidence of check " + planned.id() + ", or not of its steps"));
        }
        same(file, "word", check.getString("word"), evidence.getString("word"), found);
        same(file, "reason", check.getString("why", ""), evidence.getString("why"), found);
        Optional<JsonObject> declared = Declared.by(bundle, planned.id());
        if (declared.isPresent()) {
            found.addAll(unperformed(file, check, evidence, declared.get()));
        } else if (!Books.isAbout(planned.id())) {
            found.addAll(decide(file, check, evidence, planned, HonestyJson.read(bundle.result())));
        }
        return found;
    }

    private static List<Finding> unperformed(
            String file, JsonObject check, JsonObject evidence, JsonObject declaration) {
        List<Finding> found = new ArrayList<>();
        Decided settled = Declared.settled(declaration);
        same(file, "word, by what is declared,", settled.word().name(), check.getString("word"), found);
        same(file, "reason, by what is declared,", settled.why().orElse(""), check.getString("why", ""), found);
        Blamed.look(check, evidence, Blamed.by(declaration), found);
        if (!evidence.getJsonArray("played").isEmpty()
                || !evidence.getJsonArray("done").isEmpty()
                || !evidence.getJsonArray("lookedAt").isEmpty()) {
            found.add(new Finding(file, "was performed, although what is declared left nothing to perform"));
        }
        return found;
    }

    private static List<Finding> decide(
            String file, JsonObject check, JsonObject evidence, PlannedCheck planned, Honesty honesty) {
        List<Finding> found = new ArrayList<>();
        List<PlayedStep> steps = evidence.getJsonArray("played").getValuesAs(CheckWords::step);
        List<JsonObject> looked = evidence.getJsonArray("lookedAt").getValuesAs(JsonObject.class);
        Decided raw = Decided.by(steps);
        Decided decided = honesty.believe(raw);
        Blamed.look(check, evidence, Blamed.by(steps, raw, decided), found);
        same(file, "word, by its steps,", decided.word().name(), check.getString("word"), found);
        same(file, "reason, by its steps,", decided.why().orElse(""), check.getString("why", ""), found);
        same(file, "deciding step", decided.step().orElse(""), check.getString("step", ""), found);
        List<String> played = steps.stream()
                .map(PlayedStep::words)
                .filter(words -> !words.startsWith("("))
                .toList();
        if (!played.equals(planned.steps())) {
            found.add(new Finding(file, "the steps that were played are not those of check " + planned.id()));
        }
        Set<String> failed = steps.stream()
                .filter(step -> step.ending() == Ending.OUTCOME_FALSE)
                .map(PlayedStep::why)
                .collect(Collectors.toSet());
        Set<String> untrue = looked.stream()
                .filter(outcome -> !outcome.getBoolean("held"))
                .map(outcome -> "should be: " + outcome.getString("should") + "; was: " + outcome.getString("was"))
                .collect(Collectors.toSet());
        int counted = steps.stream().mapToInt(PlayedStep::outcomes).sum();
        if (!failed.equals(untrue) || counted != looked.size()) {
            found.add(new Finding(
                    file,
                    "what was looked at does not agree with how the steps ended: one says that it held, one not"));
        }
        return found;
    }

    private static PlayedStep step(jakarta.json.JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new PlayedStep(
                json.getString("step"),
                Ending.valueOf(json.getString("ending")),
                json.getString("why"),
                json.getInt("outcomes", 0));
    }

    private static List<String> strings(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    private static void same(String file, String what, String should, String is, List<Finding> found) {
        if (!should.equals(is)) {
            found.add(new Finding(file, "the check's " + what + " is '" + should + "' here and '" + is + "' there"));
        }
    }
}
