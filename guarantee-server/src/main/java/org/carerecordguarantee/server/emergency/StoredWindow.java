package org.carerecordguarantee.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.model.emergency.WhetherAsked;
import org.carerecordguarantee.model.people.PersonId;

/** One window, as it was opened. */
@Entity(name = "EmergencyWindow")
@Table(name = "emergency_window")
class StoredWindow {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "worker_id")
    UUID workerId;

    @Enumerated(EnumType.STRING)
    EmergencyReason reason;

    String words;

    @Enumerated(EnumType.STRING)
    WhetherAsked asked;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closes_at")
    Instant closesAt;

    EmergencyWindow window() {
        return new EmergencyWindow(
                new EmergencyClaim(id, reason, words), workerId, new PersonId(personId), openedAt, closesAt);
    }
}
