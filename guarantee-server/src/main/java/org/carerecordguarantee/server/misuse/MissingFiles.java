package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.misuse.LostFile;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;

/** Volumes of paper files that were reported as missing, and the searches for them (ACT-09). */
@ApplicationScoped
class MissingFiles {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    StoredMissingFile report(PersonId person, LostFile lost, UUID breach, UUID by, Instant at) {
        StoredMissingFile row = new StoredMissingFile();
        row.id = ids.next();
        row.personId = person.value();
        row.volume = lost.volume();
        row.words = lost.words();
        row.stolen = lost.stolen();
        row.policeReference = lost.policeReference().orElse(null);
        row.breachId = breach;
        row.reportedBy = by;
        row.reportedAt = at;
        entities.persist(row);
        entities.flush();
        return row;
    }

    Optional<StoredMissingFile> find(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(StoredMissingFile.class, id))
                .filter(row -> row.personId.equals(person.value()));
    }

    List<StoredMissingFile> of(PersonId person) {
        return entities.createQuery(
                        "select f from MissingFile f where f.personId = :person order by f.reportedAt desc, f.id desc",
                        StoredMissingFile.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    void searched(UUID file, boolean found, String words, UUID by, Instant at) {
        StoredSearch row = new StoredSearch();
        row.id = ids.next();
        row.missingFileId = file;
        row.found = found;
        row.words = words;
        row.searchedBy = by;
        row.searchedAt = at;
        entities.persist(row);
    }

    List<StoredSearch> searches(UUID file) {
        return entities.createQuery(
                        "select s from MissingFileSearch s where s.missingFileId = :file order by s.searchedAt, s.id",
                        StoredSearch.class)
                .setParameter("file", file)
                .getResultList();
    }
}
