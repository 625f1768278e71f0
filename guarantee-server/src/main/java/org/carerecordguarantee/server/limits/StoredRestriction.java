package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.limits.RestrictionReason;

/** That the council restricted a record to named people. */
@Entity(name = "RestrictedRecord")
@Table(name = "restricted_record")
class StoredRestriction {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    RestrictionReason reason;

    String why;

    @Column(name = "restricted_by")
    UUID restrictedBy;

    @Column(name = "restricted_at")
    Instant restrictedAt;
}
