package org.carerecordguarantee.model.accesslog;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;

/**
 * What a request touched, beyond what the decision already says.
 *
 * @param items the items that were shown or changed, or that were asked for and refused
 * @param categories of those items
 * @param relationship that was relied on
 * @param terms what was handed in, by its names: the terms of a search, or the ground and reason that somebody gave. The
 *     terms of a search name people: they belong in the organisation's stream, never in that of a person who was shown
 * @param shown the people that a search showed; belongs where the terms belong
 */
public record Subject(
        Set<ItemRef> items,
        Set<String> categories,
        Optional<LegitimateRelationship> relationship,
        Map<String, String> terms,
        Set<PersonId> shown) {
    public Subject {
        items = Set.copyOf(items);
        categories = Set.copyOf(categories);
        Objects.requireNonNull(relationship, "relationship");
        terms = Map.copyOf(terms);
        shown = Set.copyOf(shown);
    }

    /** Nothing but the person, if there is one. */
    public static Subject none() {
        return new Subject(Set.of(), Set.of(), Optional.empty(), Map.of(), Set.of());
    }

    /** Items of a record, and the relationship that was relied on. */
    public static Subject items(
            Set<ItemRef> items, Set<String> categories, Optional<LegitimateRelationship> relationship) {
        return new Subject(items, categories, relationship, Map.of(), Set.of());
    }

    /** The same, with what somebody gave as ground or reason, by the names of what they were asked. */
    public Subject saying(Map<String, String> words) {
        return words.isEmpty() ? this : new Subject(items, categories, relationship, words, shown);
    }

    /** A search as a whole. */
    public static Subject search(Map<String, String> terms, Set<PersonId> shown) {
        return new Subject(Set.of(), Set.of(), Optional.empty(), terms, shown);
    }
}
