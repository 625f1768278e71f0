package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That information about somebody may have got into wrong hands. */
@Entity(name = "Breach")
@Table(name = "breach")
class StoredBreach {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    String words;

    @Column(name = "aware_at")
    Instant awareAt;

    @Column(name = "investigation_id")
    UUID investigationId;

    @Column(name = "reported_by")
    UUID reportedBy;

    @Column(name = "reported_at")
    Instant reportedAt;
}
