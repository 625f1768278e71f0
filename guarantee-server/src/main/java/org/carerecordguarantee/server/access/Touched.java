package org.carerecordguarantee.server.access;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.LegitimateRelationship;

/** What an entry says that a request touched. It never leaves the person guessing of what kind it was (LOG-04). */
final class Touched {
    private Touched() {}

    static Subject by(
            AccessRequest request,
            Set<ItemRef> items,
            Set<String> categories,
            Optional<LegitimateRelationship> relationship) {
        Set<String> told = categories.isEmpty() ? Set.of(request.action().about()) : categories;
        return Subject.items(items, told, relationship);
    }

    /**
     * Of a refused request: the items it was after, which for a whole record would only repeat the record.
     *
     * @param named the items it names itself, which say what it was after if nothing was found, or nothing looked for
     */
    static Subject byRefused(
            AccessRequest request, Sought sought, Set<ItemRef> named, Optional<LegitimateRelationship> relationship) {
        if (sought.items().isEmpty()) {
            return by(request, named, Set.of(), relationship);
        }
        boolean wholeRecord = request.action() == Action.READ_RECORD || request.action() == Action.READ_PAST_STATE;
        return wholeRecord
                ? by(request, Set.of(), Set.of(), relationship)
                : by(request, sought.wanted(), new TreeSet<>(sought.items().values()), relationship);
    }
}
