package org.carerecordguarantee.model.guarantee;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Facts;

/** One combination of the facts that matter, in the words of the table. Two with the same words are the same. */
final class Case {
    /** Nothing is said of any column. */
    static final Case PLAIN = new Case(
            Stream.of(Column.values()).map(column -> column.all().get(0)).toArray(String[]::new));

    private final String[] values;

    private Case(String[] values) {
        this.values = values;
    }

    String get(Column column) {
        return values[column.place()];
    }

    Case with(Column column, String value) {
        String[] changed = values.clone();
        changed[column.place()] = value;
        return new Case(changed);
    }

    /** The same, with all that another says of the further facts. */
    Case withFurther(Case other) {
        String[] changed = values.clone();
        for (Column column : Column.further()) {
            changed[column.place()] = other.get(column);
        }
        return new Case(changed);
    }

    boolean has(Column column, String... any) {
        return Arrays.asList(any).contains(get(column));
    }

    boolean ofWorker() {
        return has(Column.WHO, "council", "elsewhere");
    }

    String action() {
        return get(Column.ACTION);
    }

    AccessRequest request() {
        return Situation.request(this);
    }

    Facts facts() {
        return Situation.facts(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Case that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Stream.of(Column.values())
                .filter(column ->
                        !column.isFurther() || !get(column).equals(column.all().get(0)))
                .map(column -> column.header() + "=" + get(column))
                .collect(Collectors.joining(", "));
    }
}
