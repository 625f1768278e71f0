package org.carerecordguarantee.model.guarantee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two tables written from the clauses, read as data. How a line is fitted to a case knows nothing of the rules: it
 * compares words.
 */
final class DecisionTable {
    /** One line: what must fit, and what then holds. */
    record Line(int number, List<String> conditions, String answer, String told, String clause) {}

    private static final Map<String, String> GROUPS = Map.of(
            "content",
                    "READ_RECORD|READ_ITEM|READ_ITEM_HISTORY|READ_PAST_STATE|READ_EMERGENCY_SUMMARY|OPEN_SEALED_ITEM",
            "writing", "WRITE_ITEM|CORRECT_ITEM",
            "look",
                    "READ_RECORD|READ_ITEM|READ_ITEM_HISTORY|READ_PAST_STATE|READ_EMERGENCY_SUMMARY|OPEN_SEALED_ITEM|SEARCH|READ_ACCESS_LIST");

    // The function that an action takes. Where it depends on more, the table has a line of its own.
    private static final Map<String, String> FUNCTION = Map.ofEntries(
            Map.entry("READ_RECORD", "OPEN_RECORD"),
            Map.entry("READ_ITEM", "OPEN_RECORD"),
            Map.entry("READ_ITEM_HISTORY", "OPEN_RECORD"),
            Map.entry("READ_PAST_STATE", "OPEN_RECORD"),
            Map.entry("WRITE_ITEM", "WRITE_RECORD"),
            Map.entry("CORRECT_ITEM", "WRITE_RECORD"),
            Map.entry("SEARCH", "SEARCH"),
            Map.entry("READ_ACCESS_LIST", "READ_OWN_ACCESS_LIST READ_ANY_ACCESS_LIST"),
            Map.entry("READ_RELATIONSHIPS", "READ_RELATIONSHIPS"),
            Map.entry("CLAIM_RELATIONSHIP", "SELF_CLAIM"),
            Map.entry("ALLOCATE", "ALLOCATE"),
            Map.entry("DECLARE_CONFLICT", "DECLARE_CONFLICT"),
            Map.entry("READ_FILE_LOCATIONS", "READ_FILE_LOCATIONS"),
            Map.entry("READ_ALERTS", "READ_ALERTS"),
            Map.entry("DECIDE_ALERT", "DECIDE_ALERTS"),
            Map.entry("OPEN_EMERGENCY", "EMERGENCY_ACCESS"),
            Map.entry("ABANDON_EMERGENCY", "EMERGENCY_ACCESS"),
            Map.entry("READ_EMERGENCY_SUMMARY", "OPEN_RECORD"),
            Map.entry("OPEN_SEALED_ITEM", "OPEN_RECORD"),
            Map.entry("READ_NOTICES", "READ_OWN_NOTICES"),
            Map.entry("TELL_PERSON", "TELL_PERSON AUTHORISE_DEFERRAL"),
            Map.entry("DEFER_TELLING", "AUTHORISE_DEFERRAL"),
            Map.entry("READ_LIMITS", "OWN_LIMITS READ_LIMITS"),
            Map.entry("ASK_FOR_LIMIT", "OWN_LIMITS RECORD_LIMIT"),
            Map.entry("EXPLAIN_LIMIT", "RECORD_LIMIT"),
            Map.entry("CHOOSE_ABOUT_LIMIT", "OWN_LIMITS RECORD_LIMIT"),
            Map.entry("DECLINE_LIMIT", "DECIDE_LIMIT"),
            Map.entry("LIFT_LIMIT", "OWN_LIMITS RECORD_LIMIT"),
            Map.entry("CONFIRM_LIFTING", "RECORD_LIMIT"),
            Map.entry("ALLOW_LOOK", "OWN_LIMITS"),
            Map.entry("GO_PAST_LIMITS", "PASS_LIMITS"),
            Map.entry("READ_RESTRICTION", "OWN_LIMITS RESTRICT_RECORD"),
            Map.entry("READ_PAPER_SEALS", "KEEP_PAPER_STORE OPEN_PAPER_STORE"),
            Map.entry("SEAL_PAPER", "KEEP_PAPER_STORE"),
            Map.entry("OPEN_SEALED_PAPER", "KEEP_PAPER_STORE OPEN_PAPER_STORE"),
            Map.entry("RESTRICT_RECORD", "RESTRICT_RECORD"),
            Map.entry("NAME_FOR_RECORD", "RESTRICT_RECORD"),
            Map.entry("REVIEW_RESTRICTION", "RESTRICT_RECORD"));

    private final List<Line> lines;
    private final Map<String, Set<String>> functions;

    DecisionTable() {
        List<String[]> rows = rows("/decision-table.csv", 11);
        lines = IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    String[] cells = rows.get(i);
                    return new Line(i + 1, List.of(cells).subList(0, 8), cells[8], cells[9], cells[10]);
                })
                .toList();
        functions = rows("/roles.csv", 3).stream()
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> words(cells[1])));
    }

    List<Line> lines() {
        return lines;
    }

    Map<String, Set<String>> functions() {
        return functions;
    }

    /** The first line that fits. */
    Line decide(Case each) {
        return lines.stream()
                .filter(line -> fits(line, each))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of the table fits " + each));
    }

    private boolean fits(Line line, Case each) {
        List<String> wanted = line.conditions();
        return fits(wanted.get(0), each.action())
                && fitsRole(wanted.get(1), each)
                && fits(wanted.get(2), each.who())
                && fits(wanted.get(3), each.person())
                && fits(wanted.get(4), each.outsideWork())
                && fits(wanted.get(5), each.relationship())
                && fits(wanted.get(6), each.purpose())
                && fits(wanted.get(7), each.concerns());
    }

    private static boolean fits(String cell, String value) {
        if (cell.startsWith("not ")) {
            return !fits(cell.substring(4), value);
        }
        return cell.equals("any")
                || Arrays.stream(cell.split("\\|"))
                        .flatMap(word ->
                                Arrays.stream(GROUPS.getOrDefault(word, word).split("\\|")))
                        .anyMatch(value::equals);
    }

    private boolean fitsRole(String cell, Case each) {
        if (cell.startsWith("not ")) {
            return !fitsRole(cell.substring(4), each);
        }
        Set<String> held = functions.getOrDefault(each.role(), Set.of());
        if (cell.startsWith("has ")) {
            return held.contains(cell.substring(4));
        }
        return switch (cell) {
            case "any" -> true;
            case "unheld" -> each.role().equals("unheld");
            case "lacks" ->
                FUNCTION.containsKey(each.action())
                        && words(FUNCTION.get(each.action())).stream().noneMatch(held::contains);
            default -> throw new AssertionError("no such condition on a role: " + cell);
        };
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String[]> rows(String resource, int columns) {
        try (InputStream in = DecisionTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }

    private static String[] cells(String line, int columns) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns) {
            throw new AssertionError("a line with " + cells.length + " cells: " + line);
        }
        return cells;
    }
}
