package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.Nobody;

/** Something that the privacy officer has to look into, and by when. */
@Entity(name = "Alert")
@Table(name = "alert")
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

    UUID about;

    /** Whose record it is about; empty if it is about a worker alone. */
    Optional<PersonId> person() {
        return Nobody.read(personId).map(PersonId::new);
    }

    /** Somebody has decided about it. */
    void reviewed() {
        state = AlertState.REVIEWED;
    }
}
