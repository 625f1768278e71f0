package org.carerecordguarantee.conformance.report;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * The result as a table for a spreadsheet, by RFC 4180: one row a check, and one for each clause that had none. Made from the result
 * alone, so that it can be made again from any bundle. What a system answered must not become a formula: a cell that would be one begins
 * with an apostrophe.
 */
public final class ResultsCsv {

    /** Its place, relative to the report. */
    public static final String NAME = "results.csv";

    private static final String FORMULA = "=+-@\t\r\n";
    private static final List<String> HEADER =
            List.of("clause", "clause result", "level", "check", "check result", "title", "why", "seconds", "evidence");

    private ResultsCsv() {}

    /** {@return the table} */
    public static String of(JsonObject result) {
        StringBuilder table = new StringBuilder();
        row(table, HEADER);
        Map<String, String> without = new LinkedHashMap<>();
        for (JsonObject clause : result.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
            without.put(clause.getString("id"), words(clause));
        }
        Map<String, String> words = Map.copyOf(without);
        for (JsonObject check : result.getJsonArray("checks").getValuesAs(JsonObject.class)) {
            String clause = check.getString("clause");
            without.remove(clause);
            row(
                    table,
                    List.of(
                            clause,
                            words.getOrDefault(clause, ""),
                            check.getString("level"),
                            check.getString("id"),
                            words(check),
                            check.getString("name"),
                            check.getString("why", ""),
                            check.getJsonNumber("seconds").toString(),
                            check.getString("evidence")));
        }
        for (JsonObject clause : result.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
            if (without.containsKey(clause.getString("id"))) {
                row(
                        table,
                        List.of(
                                clause.getString("id"),
                                words(clause),
                                clause.getString("level"),
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""));
            }
        }
        return table.toString();
    }

    private static String words(JsonObject judged) {
        return Word.valueOf(judged.getString("word")).inWords();
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(ResultsCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
