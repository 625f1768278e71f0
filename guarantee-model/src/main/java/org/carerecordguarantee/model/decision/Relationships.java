package org.carerecordguarantee.model.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * The relationships of the actor with the person, alive or not. It stands on common ground because more than one promise
 * asks for it: who gets in (CTL-03), and who may learn that a person is known (CNF-10).
 *
 * <p>INVARIANT: a relationship of somebody else, or with somebody else, counts for nothing even if it is in the list.
 */
public record Relationships(List<LegitimateRelationship> all) implements Fact {
    // A claim of one's own is relied on only where nothing better is there; then the longest-standing one.
    private static final Comparator<LegitimateRelationship> BEST_FIRST = Comparator.comparing(
                    (LegitimateRelationship each) -> each.cause() == RelationshipCause.SELF_CLAIM)
            .thenComparing(LegitimateRelationship::from)
            .thenComparing(LegitimateRelationship::id);

    public Relationships {
        all = List.copyOf(all);
    }

    public static Relationships none() {
        return new Relationships(List.of());
    }

    /** The relationship that a request relies on; empty if none of the actor's with the person is alive. */
    public Optional<LegitimateRelationship> reliedOnBy(AccessRequest request) {
        return request.person().flatMap(person -> aliveBetween(request.actor(), person, request.at()));
    }

    private Optional<LegitimateRelationship> aliveBetween(Actor actor, PersonId person, Instant at) {
        return all.stream()
                .filter(each ->
                        each.worker().equals(actor.id()) && each.person().equals(person) && each.aliveAt(at))
                .min(BEST_FIRST);
    }
}
