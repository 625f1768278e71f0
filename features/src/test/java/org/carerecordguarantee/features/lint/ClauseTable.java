package org.carerecordguarantee.features.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.carerecordguarantee.features.Basis;
import org.carerecordguarantee.features.Level;
import org.carerecordguarantee.features.Variant;

/** The clauses that the features must hold, in order: what each is, without its words. */
public record ClauseTable(List<Row> rows) {

    /** One clause as the table has it. */
    public record Row(
            String id, int commitment, List<Variant> variants, List<Basis> basis, Level level, boolean core) {}

    /** Reads the table. */
    public static ClauseTable of(Table table) {
        return new ClauseTable(table.lines().stream()
                .skip(1)
                .map(Table.Line::cells)
                .map(cells -> new Row(
                        cells.get(0),
                        Integer.parseInt(cells.get(1).substring(1)),
                        letters(cells.get(2), Variant.values(), Variant::letter),
                        letters(cells.get(3), Basis.values(), Basis::name),
                        Level.valueOf(cells.get(4).toUpperCase(Locale.ROOT)),
                        cells.get(5).equals("core")))
                .toList());
    }

    /** The clauses of one commitment, in order. */
    public List<Row> of(int commitment) {
        return rows.stream().filter(row -> row.commitment() == commitment).toList();
    }

    /** The clause of this id. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The order of the letters in the table means nothing, so they come out in the order of the constants. */
    private static <T extends Comparable<T>> List<T> letters(String cell, T[] all, Function<T, String> letter) {
        return cell.chars()
                .mapToObj(Character::toString)
                .map(wanted -> Arrays.stream(all)
                        .filter(constant -> letter.apply(constant).equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown letter " + wanted)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
