package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a suspension was lifted. */
@Entity(name = "SuspensionEnd")
@Table(name = "suspension_end")
class StoredLifting {
    @Id
    @Column(name = "suspension_id")
    UUID suspensionId;

    String reason;

    @Column(name = "lifted_by")
    UUID liftedBy;

    @Column(name = "lifted_at")
    Instant liftedAt;
}
