package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whose an investigation is from then on; the highest turn counts. */
@Entity(name = "InvestigationOwner")
@Table(name = "investigation_owner")
class StoredOwner {
    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigationId;

    int turn;

    @Column(name = "owner_id")
    UUID ownerId;

    @Column(name = "named_by")
    UUID namedBy;

    @Column(name = "named_at")
    Instant namedAt;
}
