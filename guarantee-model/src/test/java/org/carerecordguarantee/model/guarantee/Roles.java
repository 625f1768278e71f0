package org.carerecordguarantee.model.guarantee;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which functions each role has, and which an action takes, as the lists say that were written from the clauses. */
final class Roles {
    private final Map<String, Set<String>> functions = read("/roles.csv", 3);
    private final Map<String, Set<String>> takenBy = read("/actions.csv", 2);

    /** By role. */
    Map<String, Set<String>> functions() {
        return functions;
    }

    /** By action; an action that takes none is not in it. */
    Map<String, Set<String>> takenBy() {
        return takenBy;
    }

    boolean has(String role, String function) {
        return functions.getOrDefault(role, Set.of()).contains(function);
    }

    /** Whether the action takes functions and the role has none of them. */
    boolean lacksFunctionFor(String role, String action) {
        return takenBy.containsKey(action) && takenBy.get(action).stream().noneMatch(function -> has(role, function));
    }

    private static Map<String, Set<String>> read(String resource, int columns) {
        return Lines.rows(resource, columns).stream()
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Lines.words(cells[1])));
    }
}
