package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.limits.SealedPart;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;

/**
 * The register of sealed parts of paper files.
 *
 * <p>INVARIANT: it adds rows and changes or removes none. A number is never used twice.
 */
@ApplicationScoped
class PaperSeals {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    List<SealedPart> of(PersonId person) {
        return entities
                .createQuery(
                        "select s from PaperSeal s where s.personId = :person order by s.volume, s.sealedAt, s.id",
                        StoredPaperSeal.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(this::part)
                .toList();
    }

    Optional<SealedPart> find(PersonId person, UUID seal) {
        return of(person).stream().filter(each -> each.id().equals(seal)).findFirst();
    }

    /** Whether the register of paper files has such a volume of this person. */
    boolean hasVolume(PersonId person, int volume) {
        return !entities.createNativeQuery("select 1 from file_volume where person_id = ? and volume = ?")
                .setParameter(1, person.value())
                .setParameter(2, volume)
                .getResultList()
                .isEmpty();
    }

    /** Whether this number was ever on a seal, of anybody's file. */
    boolean used(String number) {
        Long seals = entities.createQuery("select count(s) from PaperSeal s where s.sealNumber = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
        Long reseals = entities.createQuery(
                        "select count(o) from PaperSealOpening o where o.resealNumber = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
        return seals + reseals > 0;
    }

    SealedPart seal(PersonId person, int volume, String part, String number, UUID by, Instant at) {
        StoredPaperSeal row = new StoredPaperSeal();
        row.id = ids.next();
        row.personId = person.value();
        row.volume = volume;
        row.part = part;
        row.sealNumber = number;
        row.sealedBy = by;
        row.sealedAt = at;
        entities.persist(row);
        // Its openings refer to it, and nothing in the mapping says so.
        entities.flush();
        return part(row);
    }

    SealedPart opened(SealedPart part, SealedPart.Opening opening, UUID writtenBy) {
        StoredOpening row = new StoredOpening();
        row.id = opening.id();
        row.sealId = part.id();
        row.openedBy = opening.openedBy();
        row.witness = opening.witness();
        row.writtenBy = writtenBy;
        row.why = opening.why();
        row.openedAt = opening.at();
        row.foundNumber = opening.found();
        row.matched = part.number().equals(opening.found());
        row.resealNumber = opening.resealed();
        entities.persist(row);
        entities.flush();
        return part.with(opening);
    }

    private SealedPart part(StoredPaperSeal row) {
        List<SealedPart.Opening> openings = entities
                .createQuery(
                        "select o from PaperSealOpening o where o.sealId = :seal order by o.openedAt, o.id",
                        StoredOpening.class)
                .setParameter("seal", row.id)
                .getResultStream()
                .map(each -> new SealedPart.Opening(
                        each.id,
                        each.openedBy,
                        each.witness,
                        each.why,
                        each.openedAt,
                        each.foundNumber,
                        each.resealNumber))
                .toList();
        return new SealedPart(row.id, row.volume, row.part, row.sealNumber, row.sealedAt, openings);
    }
}
