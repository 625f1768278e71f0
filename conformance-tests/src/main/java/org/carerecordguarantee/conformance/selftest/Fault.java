package org.carerecordguarantee.conformance.selftest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way in which the faults build departs from the reference server, as its catalogue describes it.
 *
 * @param id by which it is switched on
 * @param sort whether it was planted for a scenario, written without knowledge of the scenarios, or is lawful
 * @param breaks the clause that it breaks; empty for what breaks none, or many
 * @param says what it does, in a line of plain English
 * @param kind in what way it is wrong, such as "omission"
 * @param caughtBy the checks that must notice, without their cast; empty for what was not planted
 * @param green the families of clauses that must not notice
 * @param parameters what a supplier of such a system would declare in the configuration
 * @param fired how often it has made a difference since the server started
 */
public record Fault(
        String id,
        Sort sort,
        String breaks,
        String says,
        String kind,
        List<String> caughtBy,
        List<String> green,
        Map<String, String> parameters,
        long fired) {

    /** Why a departure exists. */
    public enum Sort {
        /** Planted for the scenarios that it names. */
        PLANTED,
        /** Written from the clauses alone, by somebody who had not seen the scenarios. */
        BLIND,
        /** Different, and right. */
        LAWFUL,
        /** A system that is of no use to anybody. */
        DEGENERATE,
        /** A small change that a machine made to a rule. */
        MUTANT
    }

    public Fault {
        caughtBy = List.copyOf(caughtBy);
        green = List.copyOf(green);
        parameters = Map.copyOf(parameters);
    }

    /** {@return the family of the clause that it breaks, such as {@code LOG}; empty if it breaks none in particular} */
    public String family() {
        int dash = breaks.indexOf('-');
        return dash < 0 ? "" : breaks.substring(0, dash);
    }

    /** {@return the scenarios whose checks must notice} */
    public List<String> scenarios() {
        return caughtBy.stream()
                .map(check -> check.replaceFirst("\\[.*", ""))
                .distinct()
                .toList();
    }

    static Fault of(JsonObject json) {
        Map<String, String> parameters = new TreeMap<>();
        JsonObject declared = json.getJsonObject("parameters");
        if (declared != null) {
            declared.keySet().forEach(name -> parameters.put(name, declared.getString(name)));
        }
        return new Fault(
                json.getString("id"),
                Sort.valueOf(json.getString("sort").toUpperCase(Locale.ROOT)),
                json.getString("breaks", ""),
                json.getString("says"),
                json.getString("kind", ""),
                strings(json, "caughtBy"),
                strings(json, "green"),
                parameters,
                json.getJsonNumber("fired").longValue());
    }

    private static List<String> strings(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }
}
