package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody is to find out whether a worker should have looked at a record. */
@Entity(name = "Investigation")
@Table(name = "investigation")
class StoredInvestigation {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "accused_id")
    UUID accusedId;

    String allegation;

    @Column(name = "alert_id")
    UUID alertId;

    @Column(name = "opened_by")
    UUID openedBy;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "due_on")
    LocalDate dueOn;
}
