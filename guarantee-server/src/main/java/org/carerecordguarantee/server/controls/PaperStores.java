package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.events.FileFoundUnattended;
import org.carerecordguarantee.server.people.FreshIds;

/**
 * The books of the paper stores (CTL-11), in the transaction of the act that writes in them. A check that finds a store open or
 * papers left out, and a file found unattended, are brought before the privacy officer at once.
 *
 * <p>INVARIANT: what is written here is never changed.
 */
@ApplicationScoped
class PaperStores {
    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private Event<FileFoundUnattended> found;

    @Inject
    private FreshIds ids;

    PaperStoreView open(String name, Allowed allowed) {
        StoredStore row = new StoredStore();
        row.id = ids.next();
        row.name = name;
        row.madeBy = allowed.actor().id();
        row.madeAt = allowed.at();
        entities.persist(row);
        return new PaperStoreView(row.id, name, List.of(), List.of());
    }

    Optional<PaperStoreView> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredStore.class, id))
                .map(store -> new PaperStoreView(
                        store.id,
                        store.name,
                        last(
                                        "select l from PaperStoreLine l where l.storeId = :store order by l.at desc, l.id desc",
                                        StoredLine.class,
                                        id)
                                .map(PaperStoreView.Line::of)
                                .toList(),
                        last(
                                        "select c from PaperStoreCheck c where c.storeId = :store order by c.at desc, c.id desc",
                                        StoredCheck.class,
                                        id)
                                .map(PaperStoreView.Check::of)
                                .toList()));
    }

    PaperStoreView.Line line(UUID store, KeyEvent what, UUID who, String why, Allowed allowed) {
        StoredLine row = new StoredLine();
        row.id = ids.next();
        row.storeId = store;
        row.what = what;
        row.who = who;
        row.why = why;
        row.saidBy = allowed.actor().id();
        row.at = allowed.at();
        entities.persist(row);
        return PaperStoreView.Line.of(row);
    }

    PaperStoreView.Check check(UUID store, boolean locked, boolean desksClear, String note, Allowed allowed) {
        StoredCheck row = new StoredCheck();
        row.id = ids.next();
        row.storeId = store;
        row.locked = locked;
        row.desksClear = desksClear;
        row.note = note;
        row.saidBy = allowed.actor().id();
        row.at = allowed.at();
        entities.persist(row);
        if (!locked || !desksClear) {
            alerts.raiseAbout(AlertKind.STORE_NOT_SECURE, Optional.empty(), row.saidBy, row.id, row.at);
        }
        return PaperStoreView.Check.of(row);
    }

    PaperStoreView.Incident found(UUID store, String place, Allowed allowed) {
        StoredFoundFile row = new StoredFoundFile();
        row.id = ids.next();
        row.storeId = store;
        row.place = place;
        row.saidBy = allowed.actor().id();
        row.at = allowed.at();
        entities.persist(row);
        alerts.raiseAbout(AlertKind.FILE_UNATTENDED, Optional.empty(), row.saidBy, row.id, row.at);
        found.fire(new FileFoundUnattended(row.id, row.saidBy, row.at));
        return new PaperStoreView.Incident(row.id, row.at);
    }

    private <T> Stream<T> last(String query, Class<T> kind, UUID store) {
        return entities.createQuery(query, kind)
                .setParameter("store", store)
                .setMaxResults(SHOWN)
                .getResultStream();
    }
}
