package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the access of a worker, or of a team, is suspended: from one record, or, about nobody in particular, from all. */
@Entity(name = "Suspension")
@Table(name = "suspension")
class StoredSuspension {
    @Id
    UUID id;

    @Column(name = "of_team")
    boolean ofTeam;

    @Column(name = "kept_out_id")
    UUID keptOutId;

    @Column(name = "person_id")
    UUID personId;

    String reason;

    @Column(name = "suspended_by")
    UUID suspendedBy;

    @Column(name = "suspended_at")
    Instant suspendedAt;
}
