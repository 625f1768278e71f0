package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.misuse.Closing;
import org.carerecordguarantee.model.misuse.Consequence;
import org.carerecordguarantee.model.misuse.ExplanationGround;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Nobody;

/**
 * The investigations as they are kept: each with its owners, the looks that it is about, and what was written down in it.
 *
 * <p>INVARIANT: whoever writes here holds the lock on the person's list of who looked.
 */
@ApplicationScoped
class Investigations {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** What is handed in to begin one, checked. */
    record New(
            PersonId person,
            UUID accused,
            String allegation,
            Optional<UUID> alert,
            UUID owner,
            LocalDate dueOn,
            Collection<UUID> looks) {}

    StoredInvestigation open(New handedIn, UUID by, Instant at) {
        StoredInvestigation row = new StoredInvestigation();
        row.id = ids.next();
        row.personId = handedIn.person().value();
        row.accusedId = handedIn.accused();
        row.allegation = handedIn.allegation();
        row.alertId = Nobody.or(handedIn.alert());
        row.openedBy = by;
        row.openedAt = at;
        row.dueOn = handedIn.dueOn();
        entities.persist(row);
        // What follows refers to it, and nothing in the mapping says so.
        entities.flush();
        handedIn.looks().forEach(entry -> {
            StoredLook look = new StoredLook();
            look.id = ids.next();
            look.investigationId = row.id;
            look.entryId = entry;
            entities.persist(look);
        });
        own(row.id, handedIn.owner(), by, at);
        return row;
    }

    /** One investigation about this person; empty also if it is about somebody else. */
    Optional<StoredInvestigation> find(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(StoredInvestigation.class, id))
                .filter(row -> row.personId.equals(person.value()));
    }

    /** All about this person, the newest first. */
    List<StoredInvestigation> of(PersonId person) {
        return entities.createQuery(
                        "select i from Investigation i where i.personId = :person order by i.openedAt desc, i.id desc",
                        StoredInvestigation.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Gives it to somebody, from now on. */
    void own(UUID investigation, UUID owner, UUID by, Instant at) {
        StoredOwner row = new StoredOwner();
        row.id = ids.next();
        row.investigationId = investigation;
        row.turn = owners(investigation).size() + 1;
        row.ownerId = owner;
        row.namedBy = by;
        row.namedAt = at;
        entities.persist(row);
    }

    /** Everybody whose it was, the last being whose it is. */
    List<StoredOwner> owners(UUID investigation) {
        return entities.createQuery(
                        "select o from InvestigationOwner o where o.investigationId = :id order by o.turn",
                        StoredOwner.class)
                .setParameter("id", investigation)
                .getResultList();
    }

    UUID owner(UUID investigation) {
        List<StoredOwner> owners = owners(investigation);
        return owners.get(owners.size() - 1).ownerId;
    }

    /** The access entries of the looks that it is about. */
    Set<UUID> looks(UUID investigation) {
        return Set.copyOf(entities.createQuery(
                        "select l.entryId from InvestigationLook l where l.investigationId = :id", UUID.class)
                .setParameter("id", investigation)
                .getResultList());
    }

    void explain(UUID investigation, ExplanationGround ground, String words, UUID by, Instant at) {
        StoredExplanation row = new StoredExplanation();
        row.id = ids.next();
        row.investigationId = investigation;
        row.ground = ground;
        row.words = words;
        row.recordedBy = by;
        row.recordedAt = at;
        entities.persist(row);
    }

    List<StoredExplanation> explanations(UUID investigation) {
        return entities.createQuery(
                        "select e from InvestigationExplanation e where e.investigationId = :id"
                                + " order by e.recordedAt, e.id",
                        StoredExplanation.class)
                .setParameter("id", investigation)
                .getResultList();
    }

    void follow(UUID investigation, Consequence consequence, Instant at) {
        StoredConsequence row = new StoredConsequence();
        row.id = ids.next();
        row.investigationId = investigation;
        row.kind = consequence.kind();
        row.happenedOn = consequence.on();
        row.words = consequence.words();
        row.recordedBy = consequence.recordedBy();
        row.recordedAt = at;
        entities.persist(row);
    }

    List<StoredConsequence> consequences(UUID investigation) {
        return entities.createQuery(
                        "select c from InvestigationConsequence c where c.investigationId = :id"
                                + " order by c.recordedAt, c.id",
                        StoredConsequence.class)
                .setParameter("id", investigation)
                .getResultList();
    }

    void sign(UUID investigation, String words, UUID by, Instant at) {
        StoredSignature row = new StoredSignature();
        row.id = ids.next();
        row.investigationId = investigation;
        row.signedBy = by;
        row.words = words;
        row.signedAt = at;
        entities.persist(row);
    }

    Set<UUID> signedBy(UUID investigation) {
        return entities.createQuery(
                        "select s from InvestigationSignature s where s.investigationId = :id", StoredSignature.class)
                .setParameter("id", investigation)
                .getResultStream()
                .map(row -> row.signedBy)
                .collect(Collectors.toUnmodifiableSet());
    }

    void close(UUID investigation, Closing closing, Instant at) {
        StoredClosing row = new StoredClosing();
        row.investigationId = investigation;
        row.verdict = closing.verdict();
        row.reason = closing.reason();
        row.purpose = closing.purpose().orElse(null);
        row.closedBy = closing.by();
        row.closedAt = at;
        entities.persist(row);
    }

    /** How it was closed; empty while it is open. */
    Optional<StoredClosing> closing(UUID investigation) {
        return Optional.ofNullable(entities.find(StoredClosing.class, investigation));
    }
}
