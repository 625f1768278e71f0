package org.carerecordguarantee.server.recordlife;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;

/** The register of paper volumes. */
@ApplicationScoped
public class FileVolumes {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    List<FileVolume> of(PersonId person) {
        return entities.createQuery(
                        "select v from Volume v where v.personId = :person order by v.volume", StoredVolume.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(row -> new FileVolume(row.volume, row.volumes, row.title, row.location))
                .toList();
    }

    /** Registers a volume of a person who is known. */
    @Transactional
    public void register(PersonId person, FileVolume volume) {
        StoredVolume row = new StoredVolume();
        row.id = ids.next();
        row.personId = person.value();
        row.volume = volume.volume();
        row.volumes = volume.of();
        row.title = volume.title();
        row.location = volume.location();
        entities.persist(row);
    }
}
