package org.carerecordguarantee.server.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;

/**
 * What a request does if it is allowed. {@link Guard} calls each method once at most, under the lock and in the
 * transaction whose commit precedes any answer.
 *
 * @param <T> what the caller gets
 */
@FunctionalInterface
public interface Act<T> {
    /**
     * The worker whom a change of relationships concerns. It is asked whether or not there is such a person, so that
     * the answer to a person nobody knows is the answer to one whom the caller may not know of (CNF-10).
     *
     * @param asked as the request names them
     */
    default Optional<UUID> concerning(PersonId asked, Actor actor) {
        return Optional.empty();
    }

    /** The items that the request names itself, there or not: what the entry of a refusal says of it. */
    default Set<ItemRef> named() {
        return Set.of();
    }

    /**
     * Finds what is sought, without content; only asked about a person who is known, by somebody who is not refused
     * already.
     */
    default Sought seek(PersonId person, Actor actor) {
        return Sought.person();
    }

    /**
     * The same, for an act that goes through many items and must not let its caller count those that are hidden from
     * them.
     */
    default Sought seek(PersonId person, Actor actor, Hidden hidden) {
        return seek(person, actor);
    }

    /** Tells which of some items, each with its category, this caller may not even know of (LIM-04). */
    @FunctionalInterface
    interface Hidden {
        Set<ItemRef> among(Map<ItemRef, String> filed);
    }

    /** Does it. An exception undoes everything, and the refusal is written down apart. */
    Done<T> perform(Allowed allowed);

    /**
     * What was done, as far as the access entry tells it.
     *
     * @param items the items that were shown or written
     * @param categories what kinds of things these were, in words; empty for what the action itself tells
     * @param made the relationship that was made; empty if none was, and then the entry tells which was relied on
     */
    record Done<T>(T value, Set<ItemRef> items, Set<String> categories, Optional<LegitimateRelationship> made) {

        public static <T> Done<T> of(T value, Set<ItemRef> items, Set<String> categories) {
            return new Done<>(value, items, categories, Optional.empty());
        }

        /** Something that is no item of a record. */
        public static <T> Done<T> of(T value) {
            return of(value, Set.of(), Set.of());
        }

        /** A new relationship, which the entry names. */
        public static <T> Done<T> making(LegitimateRelationship relationship, T value) {
            return new Done<>(value, Set.of(), Set.of(), Optional.of(relationship));
        }
    }
}
