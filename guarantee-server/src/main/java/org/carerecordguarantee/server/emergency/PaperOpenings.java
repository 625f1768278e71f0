package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.emergency.PaperOpening;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;

/** The lines of the sheet that were entered, and which files came back. */
@ApplicationScoped
class PaperOpenings {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    StoredPaperOpening keep(PaperOpening opening, PersonId person, UUID by, Instant at) {
        StoredPaperOpening row = new StoredPaperOpening();
        row.id = ids.next();
        row.personId = person.value();
        row.volume = opening.volume();
        row.keyholderId = opening.keyholder();
        row.secondId = opening.second();
        row.openedAt = opening.openedAt();
        row.why = opening.why();
        row.enteredBy = by;
        row.enteredAt = at;
        entities.persist(row);
        return row;
    }

    void returned(UUID opening, Instant returned, UUID by, Instant at) {
        StoredPaperReturn row = new StoredPaperReturn();
        row.openingId = opening;
        row.returnedAt = returned;
        row.enteredBy = by;
        row.enteredAt = at;
        entities.persist(row);
    }

    /** Empty also if it is about somebody else. */
    Optional<StoredPaperOpening> find(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(StoredPaperOpening.class, id))
                .filter(row -> row.personId.equals(person.value()));
    }

    Optional<Instant> returned(UUID opening) {
        return Optional.ofNullable(entities.find(StoredPaperReturn.class, opening))
                .map(row -> row.returnedAt);
    }

    /** The newest first. */
    List<StoredPaperOpening> of(PersonId person) {
        return entities.createQuery(
                        "select o from PaperOpening o where o.personId = :person order by o.openedAt desc, o.id desc",
                        StoredPaperOpening.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
