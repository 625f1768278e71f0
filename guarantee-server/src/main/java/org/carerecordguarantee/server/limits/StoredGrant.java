package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.limits.GrantKind;

/** That somebody was named for a restricted record. */
@Entity(name = "RestrictionGrant")
@Table(name = "restriction_grant")
class StoredGrant {
    @Id
    UUID id;

    @Column(name = "restricted_id")
    UUID restrictedId;

    @Column(name = "worker_id")
    UUID workerId;

    @Enumerated(EnumType.STRING)
    GrantKind kind;

    String why;

    @Column(name = "granted_by")
    UUID grantedBy;

    @Column(name = "begins_at")
    Instant beginsAt;

    @Column(name = "ends_at")
    Instant endsAt;
}
