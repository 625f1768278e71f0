package org.carerecordguarantee.model.decision;

import java.util.HashSet;
import java.util.Set;

/**
 * Wanted items that a decision does not disclose, and why. Before any of it is shown to a reader it goes through
 * {@link Explain#withheld}.
 */
public record Withheld(ReasonCode reason, ClauseId clause, Gate gate, Set<ItemRef> items, Visibility visibility) {
    public Withheld {
        items = Set.copyOf(items);
    }

    /** The same without these items. */
    Withheld without(Set<ItemRef> others) {
        Set<ItemRef> rest = new HashSet<>(items);
        rest.removeAll(others);
        return new Withheld(reason, clause, gate, rest, visibility);
    }
}
