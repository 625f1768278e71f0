package org.carerecordguarantee.model.guarantee;

import java.util.List;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.AccessRole;

/**
 * What a case is told by: each with all the values that it has in the table. The first value is the one that stands
 * where nothing is said.
 */
enum Column {
    ACTION("action", names(Action.values())),
    ROLE(
            "role",
            Stream.concat(Stream.of("unheld"), names(AccessRole.values()).stream())
                    .toList()),
    WHO("who", List.of("council", "elsewhere", "themself", "stranger")),
    PERSON("person", List.of("known", "unknown", "nobody")),
    OUTSIDE_WORK("outside work", List.of("nothing", "own", "declared")),
    RELATIONSHIP("relationship", List.of("alive", "ended", "none")),
    PURPOSE(
            "purpose",
            Stream.concat(Stream.of("none"), names(Purpose.values()).stream()).toList()),
    CONCERNS("concerns", List.of("themself", "another")),

    ACCOUNT("account", List.of("stands", "lacks", "left")),
    TRAINING("training", List.of("current", "lapsed")),
    CONTRACT("contract", List.of("none", "stands", "lapsed")),
    SUSPENDED("suspended", List.of("no", "this record", "everything")),
    RESTRICTED("restricted", List.of("no", "named", "others named")),
    EMERGENCY("emergency", List.of("no", "claimed", "summary opened")),
    LIMIT("limit", List.of("no", "ask first", "shut out")),
    SEAL(
            "seal",
            List.of(
                    "no",
                    "item sealed",
                    "item hidden",
                    "kind sealed",
                    "kind hidden",
                    "sealed and hidden",
                    "kind sealed and filed nowhere")),
    LAW("law", List.of("no", "claimed"));

    private final String header;
    // Unmodifiable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> values;

    Column(String header, List<String> values) {
        this.header = header;
        this.values = values;
    }

    /** Which it is, from 0: the columns stand in the table as they stand here. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** Whether it is one of the {@link #further}. */
    boolean isFurther() {
        return place() >= ACCOUNT.place();
    }

    /** As the table calls it. */
    String header() {
        return header;
    }

    List<String> all() {
        return values;
    }

    /** The facts that came after the first eight, each of which has a line of its own in few places only. */
    static List<Column> further() {
        return List.of(Column.values()).subList(ACCOUNT.place(), Column.values().length);
    }

    static Column named(String header) {
        return Stream.of(Column.values())
                .filter(each -> each.header.equals(header))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such column: " + header));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
