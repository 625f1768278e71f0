package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * What ties people to teams (CTL-03): a referral, a place in a duty queue. It counts for a worker while they are in the team,
 * which is worked out of where they have worked each time it is asked; so nothing has to be ended when somebody moves, and
 * nothing can be forgotten.
 *
 * <p>INVARIANT: whoever begins or ends one holds the lock on the person's list of who looked.
 */
@ApplicationScoped
public class TeamTies {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** The relationships that a worker has with a person through a team, alive or not. */
    List<LegitimateRelationship> through(UUID worker, PersonId person) {
        List<KeptTeamRelationship> ofTheirs = query(
                        "t.personId = :person and t.teamId in (select p.teamId from Place p where p.workerId = :worker)",
                        person)
                .setParameter("worker", worker)
                .getResultStream()
                .map(this::kept)
                .toList();
        if (ofTheirs.isEmpty()) {
            return List.of();
        }
        List<Stay> stays = stays(worker);
        return ofTheirs.stream()
                .flatMap(tie -> stays.stream().flatMap(stay -> during(stay, tie, worker)))
                .toList();
    }

    /** All of this person, alive or not, the newest first. */
    public List<KeptTeamRelationship> of(PersonId person) {
        return query("t.personId = :person order by t.beginsAt desc, t.id desc", person)
                .getResultStream()
                .map(this::kept)
                .toList();
    }

    /** One of this person; empty also if it is somebody else's. */
    public Optional<KeptTeamRelationship> find(PersonId person, UUID id) {
        return query("t.personId = :person and t.id = :id", person)
                .setParameter("id", id)
                .getResultStream()
                .map(this::kept)
                .findFirst();
    }

    /**
     * Begins one.
     *
     * @param by the manager who made it
     */
    public KeptTeamRelationship begin(
            PersonId person, UUID team, RelationshipCause cause, String reason, UUID by, Instant at) {
        StoredTeamRelationship row = new StoredTeamRelationship();
        row.id = ids.next();
        row.personId = person.value();
        row.teamId = team;
        row.cause = cause;
        row.reason = reason;
        row.beginsAt = at;
        row.madeBy = by;
        entities.persist(row);
        // Its end refers to it, and nothing in the mapping says so.
        entities.flush();
        return kept(row, null);
    }

    /** Ends one now; one that has ended before keeps its earlier end. */
    public Optional<KeptTeamRelationship> end(PersonId person, UUID id, String reason, UUID by, Instant at) {
        Optional<KeptTeamRelationship> found = find(person, id);
        if (found.isEmpty() || found.get().until().isPresent()) {
            return found;
        }
        StoredTeamEnd end = new StoredTeamEnd();
        end.relationshipId = id;
        end.endedAt = at;
        end.endedBy = by;
        end.reason = reason;
        entities.persist(end);
        return Optional.of(kept(entities.find(StoredTeamRelationship.class, id), end));
    }

    private List<Stay> stays(UUID worker) {
        return Stay.after(entities.createQuery(
                        "select p from Place p where p.workerId = :worker order by p.turn", StoredPlace.class)
                .setParameter("worker", worker)
                .getResultStream()
                .map(place -> new Stay.Arrival(place.teamId, place.since))
                .toList());
    }

    // For as long as both last; nothing if they never do at once.
    private static Stream<LegitimateRelationship> during(Stay stay, KeptTeamRelationship tie, UUID worker) {
        Instant from = tie.from().isAfter(stay.from()) ? tie.from() : stay.from();
        Optional<Instant> until =
                Stream.concat(tie.until().stream(), stay.until().stream()).min(Instant::compareTo);
        if (!stay.team().equals(tie.team())
                || until.filter(end -> !end.isAfter(from)).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new LegitimateRelationship(tie.id(), worker, tie.person(), tie.cause(), from, until));
    }

    private TypedQuery<Object[]> query(String where, PersonId person) {
        return entities.createQuery(
                        "select t, e from TeamRelationship t"
                                + " left join TeamRelationshipEnd e on e.relationshipId = t.id where " + where,
                        Object[].class)
                .setParameter("person", person.value());
    }

    private KeptTeamRelationship kept(Object[] row) {
        return kept((StoredTeamRelationship) row[0], (StoredTeamEnd) row[1]);
    }

    private KeptTeamRelationship kept(StoredTeamRelationship row, StoredTeamEnd end) {
        StoredTeam team = entities.find(StoredTeam.class, row.teamId);
        return new KeptTeamRelationship(
                row.id,
                new PersonId(row.personId),
                row.teamId,
                team.name,
                team.organisation.name,
                row.cause,
                row.reason,
                row.beginsAt,
                Optional.ofNullable(end).map(ended -> ended.endedAt),
                Optional.ofNullable(end).map(ended -> ended.reason));
    }
}
