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
        Set<String> told = categories.isEmpty() ? Set.of(inWords(request.action())) : categories;
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

    /** What kind of thing an action is about, where no item says it better. */
    static String inWords(Action action) {
        return switch (action) {
            case READ_RECORD, READ_PAST_STATE, OTHER -> "The whole record";
            case READ_ITEM, READ_ITEM_HISTORY, WRITE_ITEM, CORRECT_ITEM, DELETE_ITEM -> "An item of the record";
            case SEARCH -> "Name, birth date and NHS number";
            case READ_ACCESS_LIST, ALTER_ACCESS_LIST -> "The list of who looked";
            case READ_RELATIONSHIPS, CLAIM_RELATIONSHIP, ALLOCATE, END_RELATIONSHIP, DECLARE_CONFLICT ->
                "Who works with the person";
            case READ_FILE_LOCATIONS -> "Where the paper file is";
            case READ_ALERTS -> "Privacy alerts";
        };
    }
}
