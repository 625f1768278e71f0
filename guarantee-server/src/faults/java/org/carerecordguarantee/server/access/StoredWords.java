package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.faults.Call;

/** Keeps entries in ways in which they must not be kept. */
@ApplicationScoped
class StoredWords {
    private static final Duration SAME_TIME = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecordCipher cipher;

    /** Instead of a next version, the first one with other words. */
    Object overwritten(Call call) throws Exception {
        RecordItem item = call.argument(0, RecordItem.class);
        if (item.version() == 1) {
            return call.proceed();
        }
        // A copy, because the bytes are bound to the time that stands beside them.
        StoredVersion row = entities.createQuery(
                        "select v from Version v where v.itemId = :item and v.version = 1", StoredVersion.class)
                .setParameter("item", item.id().id())
                .getSingleResult();
        entities.detach(row);
        row.recordedAt = item.recordedAt().truncatedTo(ChronoUnit.MILLIS);
        byte[] content = new Wording(item.content(), Optional.empty()).encrypted(cipher.toWrite(item.person()), row);
        entities.createQuery("update Version v set v.recordedAt = :at, v.content = :content"
                        + " where v.itemId = :item and v.version = 1")
                .setParameter("at", row.recordedAt)
                .setParameter("content", content)
                .setParameter("item", row.itemId)
                .executeUpdate();
        return null;
    }

    /** Nothing, if the record holds an entry of the same kind about the same time. */
    Object withoutDoubles(Call call) throws Exception {
        RecordItem item = call.argument(0, RecordItem.class);
        long alike = entities.createQuery(
                        "select count(v) from Version v, Item i where i.id = v.itemId and i.personId = :person"
                                + " and v.kind = :kind and v.eventAt > :from and v.eventAt < :until",
                        Long.class)
                .setParameter("person", item.person().value())
                .setParameter("kind", item.kind())
                .setParameter("from", item.eventAt().minus(SAME_TIME))
                .setParameter("until", item.eventAt().plus(SAME_TIME))
                .getSingleResult();
        return item.version() == 1 && alike > 0 ? null : call.proceed();
    }
}
