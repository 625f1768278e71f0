package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody was taken off the list of a restricted record before their time. */
@Entity(name = "RestrictionGrantEnd")
@Table(name = "restriction_grant_end")
class StoredGrantEnd {
    @Id
    @Column(name = "grant_id")
    UUID grantId;

    String why;

    @Column(name = "ended_by")
    UUID endedBy;

    @Column(name = "ended_at")
    Instant endedAt;
}
