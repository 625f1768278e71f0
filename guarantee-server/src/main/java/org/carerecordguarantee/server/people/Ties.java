package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;

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

    /** All between these two, alive or not. */
    public List<LegitimateRelationship> between(UUID worker, PersonId person) {
        return entities.createQuery(
                        "select r from Relationship r where r.personId = :person and r.workerId = :worker",
                        StoredRelationship.class)
                .setParameter("person", person.value())
                .setParameter("worker", worker)
                .getResultStream()
                .map(StoredRelationship::asFact)
                .toList();
    }

    /** All of this person, alive or not, the newest first. */
    public List<KeptRelationship> of(PersonId person) {
        return entities.createQuery(
                        "select r from Relationship r where r.personId = :person order by r.beginsAt desc, r.id desc",
                        StoredRelationship.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(this::kept)
                .toList();
    }

    /** One relationship of this person; empty also if it is somebody else's. */
    public Optional<KeptRelationship> find(PersonId person, UUID id) {
        return stored(person, id).map(this::kept);
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
        // An alert may refer to it, and nothing in the mapping says so.
        entities.flush();
        return kept(row);
    }

    /** Ends a relationship now; one that has ended before keeps its earlier end. */
    public Optional<KeptRelationship> end(PersonId person, UUID id, String reason, UUID by, Instant at) {
        Optional<StoredRelationship> found = stored(person, id);
        found.filter(row -> row.asFact().until().map(at::isBefore).orElse(true)).ifPresent(row -> {
            row.endedAt = at.isBefore(row.beginsAt) ? row.beginsAt : at;
            row.endedBy = by;
            row.endReason = reason;
        });
        return found.map(this::kept);
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

    private Optional<StoredRelationship> stored(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(StoredRelationship.class, id))
                .filter(row -> row.personId.equals(person.value()));
    }

    private KeptRelationship kept(StoredRelationship row) {
        StoredWorker worker = entities.find(StoredWorker.class, row.workerId);
        return new KeptRelationship(
                row.asFact(), sheet(worker), Optional.ofNullable(row.reason), Optional.ofNullable(row.endReason));
    }

    static WorkerSheet sheet(StoredWorker worker) {
        return new WorkerSheet(
                worker.id, worker.name, worker.jobTitle, worker.team.name, worker.team.organisation.name);
    }
}
