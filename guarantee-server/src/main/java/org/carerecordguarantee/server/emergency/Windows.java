package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.model.emergency.WhetherAsked;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.platform.Settings;

/** The windows that were opened, and how far somebody went in them. */
@ApplicationScoped
class Windows {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    /** For how long a window that is opened now stays open: what the council declares. */
    Duration lasting() {
        return settings.emergencyWindow();
    }

    /** The window of this worker and this person that is open at this instant. */
    Optional<EmergencyWindow> open(UUID worker, PersonId person, Instant at) {
        return of(worker, person, " and w.openedAt <= :at and w.closesAt > :at", at).stream()
                .map(StoredWindow::window)
                .findFirst();
    }

    /** What this worker said of this person in every emergency so far. */
    List<String> said(UUID worker, PersonId person) {
        return of(worker, person, "", null).stream().map(each -> each.words).toList();
    }

    void keep(EmergencyWindow window, WhetherAsked asked) {
        StoredWindow row = new StoredWindow();
        row.id = window.claim().id();
        row.personId = window.person().value();
        row.workerId = window.worker();
        row.reason = window.claim().reason();
        row.words = window.claim().whatIsHappening();
        row.asked = asked;
        row.openedAt = window.from();
        row.closesAt = window.until();
        entities.persist(row);
        // What is done in it refers to it, and nothing in the mapping says so.
        entities.flush();
    }

    boolean summaryOpened(UUID window) {
        return entities.find(StoredSummaryOpened.class, window) != null;
    }

    void openedSummary(UUID window, Instant at) {
        if (!summaryOpened(window)) {
            StoredSummaryOpened row = new StoredSummaryOpened();
            row.windowId = window;
            row.openedAt = at;
            entities.persist(row);
        }
    }

    void opened(StoredOpening opening) {
        entities.persist(opening);
    }

    private List<StoredWindow> of(UUID worker, PersonId person, String more, Instant at) {
        var query = entities.createQuery(
                        "select w from EmergencyWindow w where w.personId = :person and w.workerId = :worker" + more
                                + " order by w.openedAt desc, w.id desc",
                        StoredWindow.class)
                .setParameter("person", person.value())
                .setParameter("worker", worker);
        if (at != null) {
            query.setParameter("at", at);
        }
        return query.getResultList();
    }
}
