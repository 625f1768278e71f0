package org.carerecordguarantee.conformance.changes;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * What changed between two results.
 *
 * @param circumstances what was not the same before anything was looked at: the profile, the system, the suite
 * @param verdict the standing, if it changed
 * @param clauses clause by clause
 * @param checks check by check
 */
public record Changes(List<Change> circumstances, Optional<Change> verdict, List<Change> clauses, List<Change> checks) {

    /** What differs between any two runs, or is told elsewhere. */
    private static final Set<String> ALWAYS_OTHER =
            Set.of("format", "note", "began", "seconds", "clauses", "checks", "remains", "verdict", "timing");

    /** What was measured, or how a failure was put, differs from run to run and is no circumstance. */
    private static final Set<String> MEASURED = Set.of("seen", "longestSeen", "found", "findings", "sentence");

    /** By what the members of a list are told apart; of a figure the clause is only where it belongs. */
    private static final List<String> NAMES = List.of("key", "condition", "clause");

    /**
     * Compares two results.
     *
     * @throws RuntimeException of whatever kind, if one of them is no result of this suite
     */
    public static Changes between(JsonObject before, JsonObject after) {
        return new Changes(
                circumstances(before, after),
                changed(Map.of("verdict", standing(before)), Map.of("verdict", standing(after))).stream()
                        .findFirst(),
                changed(words(before, "clauses"), words(after, "clauses")),
                changed(words(before, "checks"), words(after, "checks")));
    }

    /** {@return whether verdict and all words are the same, whatever the circumstances} */
    public boolean none() {
        return verdict.isEmpty() && clauses.isEmpty() && checks.isEmpty();
    }

    /** {@return the changes for machines} */
    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("same", none())
                .add("circumstances", json(circumstances))
                .add("clauses", json(clauses))
                .add("checks", json(checks));
        verdict.ifPresent(change -> json.add("verdict", json(change)));
        return json.build();
    }

    private static JsonArrayBuilder json(List<Change> changes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        changes.forEach(change -> array.add(json(change)));
        return array;
    }

    private static JsonObjectBuilder json(Change change) {
        return Json.createObjectBuilder()
                .add("id", change.id())
                .add("before", change.before())
                .add("after", change.after());
    }

    /** Whatever else a result says, by whatever name: a later version may say more. */
    private static List<Change> circumstances(JsonObject before, JsonObject after) {
        Map<String, String> was = new LinkedHashMap<>();
        Map<String, String> is = new LinkedHashMap<>();
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeAll(ALWAYS_OTHER);
        keys.forEach(key -> {
            flat(key, before.get(key), was);
            flat(key, after.get(key), is);
        });
        return changed(was, is);
    }

    private static void flat(String name, JsonValue value, Map<String, String> into) {
        if (value instanceof JsonObject object) {
            object.forEach((key, part) -> {
                if (!MEASURED.contains(key)) {
                    flat(name + "." + key, part, into);
                }
            });
        } else if (value instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            array.getValuesAs(JsonObject.class).forEach(part -> flat(name + "." + named(part), part, into));
        } else if (value != null) {
            into.put(name, value instanceof JsonString string ? string.getString() : value.toString());
        }
    }

    private static String named(JsonObject part) {
        return NAMES.stream()
                .filter(part::containsKey)
                .findFirst()
                .map(part::getString)
                .orElse("");
    }

    private static String standing(JsonObject result) {
        JsonObject verdict = result.getJsonObject("verdict");
        return verdict.getString("standing").toLowerCase(Locale.ROOT).replace('_', ' ')
                + (verdict.getBoolean("partial") ? " (partial run: no verdict)" : "");
    }

    private static Map<String, String> words(JsonObject result, String what) {
        Map<String, String> words = new LinkedHashMap<>();
        for (JsonObject judged : result.getJsonArray(what).getValuesAs(JsonObject.class)) {
            words.put(
                    judged.getString("id"),
                    Word.valueOf(judged.getString("word")).inWords());
        }
        return words;
    }

    private static List<Change> changed(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            String was = before.getOrDefault(id, "");
            String is = after.getOrDefault(id, "");
            if (!was.equals(is)) {
                changes.add(new Change(id, was, is));
            }
        }
        return changes;
    }
}
