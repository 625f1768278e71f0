package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody decided whether a restriction goes on. */
@Entity(name = "RestrictionReview")
@Table(name = "restriction_review")
class StoredReview {
    @Id
    UUID id;

    @Column(name = "restricted_id")
    UUID restrictedId;

    @Column(name = "goes_on")
    boolean goesOn;

    String why;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;
}
