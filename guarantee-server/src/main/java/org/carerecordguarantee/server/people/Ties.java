package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * What ties workers to people, for and against: legitimate relationships and declared ones.
 *
 * <p>INVARIANT: whoever changes what ties somebody to a person holds the lock on that person's list of who looked, so
 * that the very next look is judged by it.
 */
@ApplicationScoped
public class Ties {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TeamTies teams;

    /** All between these two, alive or not, those through a team among them. */
    public List<LegitimateRelationship> between(UUID worker, PersonId person) {
        Stream<LegitimateRelationship> theirOwn = query("r.personId = :person and r.workerId = :worker")
                .setParameter("person", person.value())
                .setParameter("worker", worker)
                .getResultStream()
                .map(Ties::fact);
        return Stream.concat(theirOwn, teams.through(worker, person).stream()).toList();
    }

    /** All of this person, alive or not, the newest first. */
    public List<KeptRelationship> of(PersonId person) {
        return query("r.personId = :person order by r.beginsAt desc, r.id desc")
                .setParameter("person", person.value())
                .getResultStream()
                .map(this::kept)
                .toList();
    }

    /** One relationship of this person; empty also if it is somebody else's. */
    public Optional<KeptRelationship> find(PersonId person, UUID id) {
        return query("r.personId = :person and r.id = :id")
                .setParameter("person", person.value())
                .setParameter("id", id)
                .getResultStream()
                .map(this::kept)
                .findFirst();
    }

    /**
     * Begins a relationship.
     *
     * @param by who made it: a manager, or the claimant
     */
    public KeptRelationship begin(LegitimateRelationship relationship, Optional<String> reason, UUID by) {
        StoredRelationship row = new StoredRelationship();
        row.id = relationship.id();
        row.personId = relationship.person().value();
        row.workerId = relationship.worker();
        row.cause = relationship.cause();
        row.reason = reason.orElse(null);
        row.beginsAt = relationship.from();
        row.endsAt = relationship.until().orElse(null);
        row.madeBy = by;
        entities.persist(row);
        // Its end, or an alert, refers to it, and nothing in the mapping says so.
        entities.flush();
        return kept(row, null);
    }

    /** Makes one relationship of a person rest on another of theirs: it ends when that one does, if not before. */
    public void restsOn(UUID relationship, UUID support) {
        StoredSupport row = new StoredSupport();
        row.relationshipId = relationship;
        row.restsOnId = support;
        entities.persist(row);
        entities.flush();
    }

    /** Ends a relationship now; one that has ended before keeps its earlier end. */
    public Optional<KeptRelationship> end(PersonId person, UUID id, String reason, UUID by, Instant at) {
        Optional<KeptRelationship> found = find(person, id);
        boolean over = found.map(KeptRelationship::relationship)
                .flatMap(LegitimateRelationship::until)
                .filter(until -> !at.isBefore(until))
                .isPresent();
        if (found.isEmpty() || over || found.get().endReason().isPresent()) {
            return found;
        }
        StoredEnd end = new StoredEnd();
        end.relationshipId = id;
        end.endedAt = at;
        end.endedBy = by;
        end.reason = reason;
        entities.persist(end);
        return Optional.of(kept(entities.find(StoredRelationship.class, id), end));
    }

    /** Who gave this worker their work with this person: who made a relationship of theirs that they did not claim. */
    public Set<UUID> gaveTheWork(UUID worker, PersonId person) {
        return Set.copyOf(entities.createQuery(
                        "select distinct r.madeBy from Relationship r"
                                + " where r.personId = :person and r.workerId = :worker and r.madeBy <> :worker",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("worker", worker)
                .getResultList());
    }

    /** When this worker claimed a relationship, with anybody, since then. */
    public List<Instant> claims(UUID worker, Instant since) {
        return entities.createQuery(
                        "select r.beginsAt from Relationship r"
                                + " where r.workerId = :worker and r.cause = :cause and r.beginsAt >= :since",
                        Instant.class)
                .setParameter("worker", worker)
                .setParameter("cause", RelationshipCause.SELF_CLAIM)
                .setParameter("since", since)
                .getResultList();
    }

    /** What this worker is, by declaration, to this person outside work. */
    public Set<ConflictKind> declared(UUID worker, PersonId person) {
        Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);
        kinds.addAll(entities.createQuery(
                        "select d.kind from Declaration d where d.workerId = :worker and d.personId = :person",
                        ConflictKind.class)
                .setParameter("worker", worker)
                .setParameter("person", person.value())
                .getResultList());
        return kinds;
    }

    /** Writes a declaration down; saying the same thing twice changes nothing. */
    public void declare(UUID id, UUID worker, PersonId person, ConflictKind kind, UUID by, Instant at) {
        if (declared(worker, person).contains(kind)) {
            return;
        }
        StoredDeclaration row = new StoredDeclaration();
        row.id = id;
        row.workerId = worker;
        row.personId = person.value();
        row.kind = kind;
        row.declaredBy = by;
        row.declaredAt = at;
        entities.persist(row);
    }

    // Each row: the relationship, its end or null; what it rests on or null, and the end of that or null.
    private TypedQuery<Object[]> query(String where) {
        return entities.createQuery(
                "select r, e, o, oe from Relationship r left join RelationshipEnd e on e.relationshipId = r.id"
                        + " left join RelationshipSupport s on s.relationshipId = r.id"
                        + " left join Relationship o on o.id = s.restsOnId"
                        + " left join RelationshipEnd oe on oe.relationshipId = s.restsOnId where "
                        + where,
                Object[].class);
    }

    private static LegitimateRelationship fact(Object[] row) {
        LegitimateRelationship itself = fact((StoredRelationship) row[0], (StoredEnd) row[1]);
        return row[2] == null
                ? itself
                : fact((StoredRelationship) row[2], (StoredEnd) row[3])
                        .until()
                        .map(itself::endedAt)
                        .orElse(itself);
    }

    private static LegitimateRelationship fact(StoredRelationship relationship, StoredEnd end) {
        return end == null ? relationship.asMade() : relationship.asMade().endedAt(end.endedAt);
    }

    private KeptRelationship kept(Object[] row) {
        return kept(fact(row), (StoredRelationship) row[0], (StoredEnd) row[1]);
    }

    private KeptRelationship kept(StoredRelationship relationship, StoredEnd end) {
        return kept(fact(relationship, end), relationship, end);
    }

    private KeptRelationship kept(LegitimateRelationship fact, StoredRelationship relationship, StoredEnd end) {
        return new KeptRelationship(
                fact,
                sheet(entities.find(StoredWorker.class, relationship.workerId)),
                Optional.ofNullable(relationship.reason),
                Optional.ofNullable(end).map(ended -> ended.reason));
    }

    static WorkerSheet sheet(StoredWorker worker) {
        return new WorkerSheet(
                worker.id, worker.name, worker.jobTitle, worker.team.name, worker.team.organisation.name);
    }
}
