package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DutyKind;

/** A duty as it was raised. */
@Entity(name = "Duty")
@Table(name = "duty")
class StoredDuty {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    DutyKind kind;

    @Column(name = "person_id")
    UUID personId;

    UUID about;

    @Column(name = "worker_id")
    UUID workerId;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "due_at")
    Instant dueAt;
}
