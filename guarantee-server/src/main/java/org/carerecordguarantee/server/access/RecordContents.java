package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.recordkeeping.Author;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.platform.keys.RecordKey;

/**
 * Where the items are kept. Headings are facts and may be read before a decision; content is read by
 * {@link OpenRecord} alone, after it.
 *
 * <p>INVARIANT: it adds rows and changes or removes none (KEEP-03).
 */
@ApplicationScoped
class RecordContents {
    // A summary that goes on for longer is none.
    private static final int MOST_IN_A_SUMMARY = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecordCipher cipher;

    /**
     * Some of what there is in this record, the newest event first; the id settles the order of what happened at once, so
     * that pages do not overlap.
     *
     * @param moment the past moment whose current versions are meant; empty for now
     * @param after the heading that came last before; empty for the beginning
     * @param most how many at most
     */
    List<Heading> headings(PersonId person, Optional<Instant> moment, Optional<Heading> after, int most) {
        String beyond =
                after.isPresent() ? " and (v.eventAt < :eventAt or (v.eventAt = :eventAt and v.itemId < :after))" : "";
        var query = latest(person, moment, beyond + " order by v.eventAt desc, v.itemId desc");
        after.ifPresent(last -> query.setParameter("eventAt", last.eventAt()).setParameter("after", last.id()));
        return query.setMaxResults(most)
                .getResultStream()
                .map(RecordContents::heading)
                .toList();
    }

    /** What there is now of these categories, which are in lower case, the newest event first. */
    List<Heading> headingsOf(PersonId person, Set<String> categories) {
        return latest(
                        person,
                        Optional.empty(),
                        " and lower(v.category) in :categories order by v.eventAt desc, v.itemId desc")
                .setParameter("categories", categories)
                .setMaxResults(MOST_IN_A_SUMMARY)
                .getResultStream()
                .map(RecordContents::heading)
                .toList();
    }

    /** The heading of one item of this record, now or at a past moment; empty also if the item is in somebody else's. */
    Optional<Heading> heading(PersonId person, ItemRef item, Optional<Instant> moment) {
        return latest(person, moment, " and i.id = :item")
                .setParameter("item", item.id())
                .getResultStream()
                .map(RecordContents::heading)
                .findFirst();
    }

    private TypedQuery<Object[]> latest(PersonId person, Optional<Instant> moment, String rest) {
        var query = entities.createQuery(
                "select v.itemId, v.version, v.category, v.eventAt from Version v, Item i"
                        + " where i.id = v.itemId and i.personId = :person"
                        + " and v.version = (select max(w.version) from Version w where w.itemId = v.itemId"
                        + (moment.isPresent() ? " and w.recordedAt <= :moment" : "") + ")" + rest,
                Object[].class);
        query.setParameter("person", person.value());
        moment.ifPresent(at -> query.setParameter("moment", at));
        return query;
    }

    private static Heading heading(Object[] row) {
        return new Heading((UUID) row[0], (Integer) row[1], (String) row[2], (Instant) row[3]);
    }

    /** These versions with their content, in this order. */
    List<RecordItem> read(PersonId person, List<Heading> headings) {
        if (headings.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<Integer, StoredVersion>> byItem = new HashMap<>();
        for (StoredVersion version :
                versionsOf(headings.stream().map(Heading::id).toList())) {
            byItem.computeIfAbsent(version.itemId, id -> new HashMap<>()).put(version.version, version);
        }
        RecordKey key = cipher.toRead(person);
        List<RecordItem> items = new ArrayList<>();
        for (Heading heading : headings) {
            items.add(readable(person, key, byItem.get(heading.id()).get(heading.version())));
        }
        return items;
    }

    /** All versions of one item, the first first. */
    List<RecordItem> history(PersonId person, ItemRef item) {
        RecordKey key = cipher.toRead(person);
        return versionsOf(List.of(item.id())).stream()
                .sorted(Comparator.comparingInt(version -> version.version))
                .map(version -> readable(person, key, version))
                .toList();
    }

    /** Adds a version; with the first one, the item. */
    void add(RecordItem item) {
        if (item.version() == 1) {
            StoredItem first = new StoredItem();
            first.id = item.id().id();
            first.personId = item.person().value();
            entities.persist(first);
            // The version refers to it, and nothing in the mapping says so.
            entities.flush();
        }
        entities.persist(stored(item));
    }

    private List<StoredVersion> versionsOf(Collection<UUID> items) {
        return entities.createQuery("select v from Version v where v.itemId in :items", StoredVersion.class)
                .setParameter("items", items)
                .getResultList();
    }

    private StoredVersion stored(RecordItem item) {
        StoredVersion row = new StoredVersion();
        row.itemId = item.id().id();
        row.version = item.version();
        row.category = item.category();
        row.kind = item.kind();
        row.source = item.source();
        row.format = item.format();
        // To the millisecond, as every moment is kept: what is bound to it must read back the same from every database.
        row.eventAt = item.eventAt().truncatedTo(ChronoUnit.MILLIS);
        row.recordedAt = item.recordedAt().truncatedTo(ChronoUnit.MILLIS);
        row.lateEntry = item.lateEntry();
        row.authorId = item.author().id();
        row.authorName = item.author().name();
        row.authorRole = item.author().role().name();
        row.authorOrganisation = item.author().organisation();
        row.content = new Wording(item.content(), item.why()).encrypted(cipher.toWrite(item.person()), row);
        return row;
    }

    private static RecordItem readable(PersonId person, RecordKey key, StoredVersion row) {
        Wording wording = Wording.decrypted(key, row);
        return new RecordItem(
                new ItemRef(row.itemId),
                person,
                row.version,
                row.category,
                row.kind,
                row.source,
                row.format,
                row.eventAt,
                row.recordedAt,
                row.lateEntry,
                wording.content(),
                new Author(row.authorId, row.authorName, AccessRole.valueOf(row.authorRole), row.authorOrganisation),
                wording.why());
    }
}
