package org.carerecordguarantee.model.guarantee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * As few cases as a simple search finds in which any two values of any two columns meet. Always the same ones.
 */
final class Covering {
    private record Pair(Column one, String first, Column other, String second) {
        boolean isIn(Case each) {
            return each.get(one).equals(first) && each.get(other).equals(second);
        }
    }

    private Covering() {}

    static List<Case> pairs(List<Column> columns) {
        Set<Pair> open = new HashSet<>(all(columns));
        List<Case> rows = new ArrayList<>();
        for (Pair next : all(columns)) {
            if (open.contains(next)) {
                Case row = completed(next, columns, open);
                open.removeIf(pair -> pair.isIn(row));
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    // Column by column the value that meets most of what has not met yet.
    private static Case completed(Pair seed, List<Column> columns, Set<Pair> open) {
        Case row = Case.PLAIN.with(seed.one(), seed.first()).with(seed.other(), seed.second());
        Set<Column> chosen = new HashSet<>(Set.of(seed.one(), seed.other()));
        for (Column column : columns) {
            if (chosen.add(column)) {
                row = best(row, column, chosen, open);
            }
        }
        return row;
    }

    private static Case best(Case row, Column column, Set<Column> chosen, Set<Pair> open) {
        Case best = row;
        long most = -1;
        for (String value : column.all()) {
            Case candidate = row.with(column, value);
            long met = open.stream()
                    .filter(pair ->
                            chosen.contains(pair.one()) && chosen.contains(pair.other()) && pair.isIn(candidate))
                    .count();
            if (met > most) {
                most = met;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Pair> all(List<Column> columns) {
        List<Pair> all = new ArrayList<>();
        for (Column one : columns) {
            for (Column other : columns) {
                if (one.compareTo(other) < 0) {
                    one.all().forEach(first -> other.all()
                            .forEach(second -> all.add(new Pair(one, first, other, second))));
                }
            }
        }
        return all;
    }
}
