package org.carerecordguarantee.model.guarantee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of a table, and which of them fit a case. How a line is fitted to a case knows nothing of the rules: it compares
 * words. For each value of each column it is worked out once which lines allow it, so that millions of cases can be asked.
 */
final class Lines {
    /** One line: what must fit, and what then holds. */
    record Line(int number, List<String> conditions, List<String> says) {}

    private static final int CONDITIONS = 9;
    private static final String CONTENT =
            "READ_RECORD|READ_ITEM|READ_ITEM_HISTORY|READ_PAST_STATE|READ_EMERGENCY_SUMMARY|OPEN_SEALED_ITEM";
    private static final Map<String, String> GROUPS = Map.of(
            "content",
            CONTENT,
            "writing",
            "WRITE_ITEM|CORRECT_ITEM",
            "misuse",
            "OPEN_INVESTIGATION|READ_INVESTIGATION|WORK_INVESTIGATION|SIGN_NO_ACTION|REFER_MISUSE"
                    + "|SUSPEND_ACCESS|REPORT_BREACH|READ_BREACH|DECIDE_BREACH|REPORT_MISSING_FILE|READ_FIGURES",
            "look",
            CONTENT + "|SEARCH|READ_ACCESS_LIST");

    private final Roles roles;
    private final List<Line> all;
    private final List<Map<String, BitSet>> byValue;
    private final Map<String, BitSet> byRole = new ConcurrentHashMap<>();

    Lines(String resource, int says, Roles roles) {
        this.roles = roles;
        List<String[]> rows = rows(resource, CONDITIONS + says);
        all = IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    List<String> cells = List.of(rows.get(i));
                    return new Line(i, cells.subList(0, CONDITIONS), cells.subList(CONDITIONS, cells.size()));
                })
                .toList();
        byValue = Arrays.stream(Column.values()).map(this::index).toList();
    }

    List<Line> all() {
        return all;
    }

    /** The lines that fit, from the top; their numbers are their places in {@link #all}. */
    BitSet fitting(Case each) {
        BitSet fitting = (BitSet) byRole.computeIfAbsent(roleKey(each), key -> lines(line -> fitsRole(line, each)))
                .clone();
        for (Column column : Column.values()) {
            fitting.and(byValue.get(column.place()).get(each.get(column)));
        }
        return fitting;
    }

    private static String roleKey(Case each) {
        return each.action() + each.get(Column.ROLE) + each.get(Column.EMERGENCY) + each.get(Column.LAW);
    }

    private Map<String, BitSet> index(Column column) {
        Map<String, BitSet> index = new HashMap<>();
        for (String value : column.all()) {
            index.put(value, lines(line -> fits(line, column, value)));
        }
        return index;
    }

    private BitSet lines(Predicate<Line> which) {
        BitSet lines = new BitSet();
        all.stream().filter(which).forEach(line -> lines.set(line.number()));
        return lines;
    }

    private static boolean fits(Line line, Column column, String value) {
        if (column == Column.ROLE) {
            return true;
        }
        if (!column.isFurther()) {
            return fits(line.conditions().get(column.place()), value);
        }
        return further(line).stream()
                .filter(fact -> fact.name().equals(column.header()))
                .allMatch(fact -> fits(fact.cell(), value));
    }

    // What the role bears on: its own column, and whether what is claimed holds.
    private boolean fitsRole(Line line, Case each) {
        Map<String, Boolean> holds = Map.of(
                "emergency holds",
                        (!each.has(Column.EMERGENCY, "no") || each.action().equals("OPEN_EMERGENCY"))
                                && roles.has(each.get(Column.ROLE), "EMERGENCY_ACCESS"),
                "law holds", each.has(Column.LAW, "claimed") && roles.has(each.get(Column.ROLE), "PASS_LIMITS"));
        return fitsRole(line.conditions().get(Column.ROLE.place()), each)
                && further(line).stream()
                        .filter(fact -> holds.containsKey(fact.name()))
                        .allMatch(fact -> fits(fact.cell(), holds.get(fact.name()) ? "yes" : "no"));
    }

    private boolean fitsRole(String cell, Case each) {
        String role = each.get(Column.ROLE);
        if (cell.startsWith("not ")) {
            return !fitsRole(cell.substring(4), each);
        }
        if (cell.startsWith("has ")) {
            return roles.has(role, cell.substring(4));
        }
        return switch (cell) {
            case "any" -> true;
            case "unheld" -> role.equals("unheld");
            case "lacks" -> roles.lacksFunctionFor(role, each.action());
            default -> throw new AssertionError("no such condition on a role: " + cell);
        };
    }

    private record Further(String name, String cell) {}

    private static List<Further> further(Line line) {
        String cell = line.conditions().get(CONDITIONS - 1);
        if (cell.equals("any")) {
            return List.of();
        }
        return Arrays.stream(cell.split("; ")).map(Lines::further).toList();
    }

    private static Further further(String condition) {
        boolean not = condition.startsWith("not ");
        String[] parts = (not ? condition.substring(4) : condition).split("=", -1);
        if (!Set.of("emergency holds", "law holds").contains(parts[0])) {
            List<String> known = Column.named(parts[0]).all();
            assert known.containsAll(List.of(parts[1].split("\\|"))) : condition;
        }
        return new Further(parts[0], not ? "not " + parts[1] : parts[1]);
    }

    private static boolean fits(String cell, String value) {
        if (cell.contains(" & ")) {
            return Arrays.stream(cell.split(" & ")).allMatch(part -> fits(part, value));
        }
        if (cell.startsWith("not ")) {
            return !fits(cell.substring(4), value);
        }
        return cell.equals("any")
                || Arrays.stream(cell.split("\\|"))
                        .flatMap(word ->
                                Arrays.stream(GROUPS.getOrDefault(word, word).split("\\|")))
                        .anyMatch(value::equals);
    }

    /** The rows of a table without its remarks and its header. */
    static List<String[]> rows(String resource, int columns) {
        try (InputStream in = Lines.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] cells(String line, int columns) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns) {
            throw new AssertionError("a line with " + cells.length + " cells: " + line);
        }
        return cells;
    }
}
