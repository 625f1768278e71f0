package org.carerecordguarantee.server.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ItemRef;

/**
 * What a request is after, as it was found under the lock.
 *
 * @param known whether what they name is there at all: the person, and the item or relationship of this person
 * @param items the items wanted, each with its category, in the order in which they would be shown
 * @param concerning the worker whom a change of relationships concerns
 */
public record Sought(boolean known, Map<ItemRef, String> items, Optional<UUID> concerning) {

    public Sought {
        items = new LinkedHashMap<>(items);
    }

    /** Nothing but the person. */
    public static Sought person() {
        return new Sought(true, Map.of(), Optional.empty());
    }

    /** Something that is not there. */
    public static Sought unknown() {
        return new Sought(false, Map.of(), Optional.empty());
    }

    public static Sought items(Map<ItemRef, String> items) {
        return new Sought(true, items, Optional.empty());
    }

    /** The same, in a change that concerns this worker. */
    Sought concerning(Optional<UUID> worker) {
        return new Sought(known, items, worker);
    }

    Set<ItemRef> wanted() {
        return items.keySet();
    }
}
