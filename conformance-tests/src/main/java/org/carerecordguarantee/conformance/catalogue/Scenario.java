package org.carerecordguarantee.conformance.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.verdict.Level;

/**
 * One scenario of a clause.
 *
 * @param id the clause's id and an ordinal
 * @param name its title
 * @param ifThisFails why it matters, shown when it fails
 * @param level the clause's, or reference
 * @param cast as whom its people are cast: "adult", "child"
 * @param conditions what a product must serve at all for it to apply, such as "paper"; none if it applies to all
 * @param rows the first cell of each row of its table; none for a scenario without one
 * @param fingerprint of its steps and table
 */
public record Scenario(
        String id,
        String name,
        String ifThisFails,
        Level level,
        List<String> cast,
        List<String> conditions,
        List<String> rows,
        String fingerprint) {

    public Scenario {
        cast = List.copyOf(cast);
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
    }

    /** {@return the identities of its checks: each row, for each cast} */
    public List<String> checks() {
        return cast.stream()
                .flatMap(variant -> rows.isEmpty()
                        ? Stream.of(id + "@" + variant)
                        : IntStream.rangeClosed(1, rows.size()).mapToObj(row -> id + "[" + row + "]@" + variant))
                .toList();
    }
}
