package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody ended what a person had to do with a team, and why. */
@Entity(name = "TeamRelationshipEnd")
@Table(name = "team_relationship_end")
class StoredTeamEnd {
    @Id
    @Column(name = "relationship_id")
    UUID relationshipId;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    String reason;
}
