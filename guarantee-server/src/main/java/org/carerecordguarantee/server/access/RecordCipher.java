package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.platform.keys.RecordKey;
import org.carerecordguarantee.server.platform.keys.RecordKeys;

/** Each record's own key, made when its first item is written. */
@ApplicationScoped
class RecordCipher {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecordKeys keys;

    /**
     * The key to write this record with. Whoever calls it holds the lock on the person, so that no record gets two keys.
     */
    RecordKey toWrite(PersonId person) {
        StoredRecordKey kept = entities.find(StoredRecordKey.class, person.value());
        if (kept == null) {
            kept = new StoredRecordKey();
            kept.personId = person.value();
            kept.wrappedKey = keys.newWrappedKey(person.value());
            entities.persist(kept);
        }
        return keys.open(person.value(), kept.wrappedKey);
    }

    /** The key to read this record with; it has one if it has an item. */
    RecordKey toRead(PersonId person) {
        StoredRecordKey kept = entities.find(StoredRecordKey.class, person.value());
        if (kept == null) {
            throw new IllegalStateException("a record with items has no key");
        }
        return keys.open(person.value(), kept.wrappedKey);
    }
}
