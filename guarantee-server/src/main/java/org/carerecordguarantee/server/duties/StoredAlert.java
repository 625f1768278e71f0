package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that the privacy officer has to look into, and by when. */
@Entity(name = "Alert")
@Table(name = "privacy_alert")
class StoredAlert {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    AlertKind kind;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    AlertState state;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "worker_id")
    UUID workerId;

    @Column(name = "relationship_id")
    UUID relationshipId;

    UUID about;

    /** Somebody has decided about it. */
    void reviewed() {
        state = AlertState.REVIEWED;
    }
}
