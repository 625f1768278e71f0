package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody ended a relationship, and why. */
@Entity(name = "RelationshipEnd")
@Table(name = "relationship_end")
class StoredEnd {
    @Id
    @Column(name = "relationship_id")
    UUID relationshipId;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    String reason;
}
