package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.people.RelationshipCause;

/** That a person has to do with a team. It is never changed or removed; its end is a row of its own. */
@Entity(name = "TeamRelationship")
@Table(name = "team_relationship")
class StoredTeamRelationship {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "team_id")
    UUID teamId;

    @Enumerated(EnumType.STRING)
    RelationshipCause cause;

    String reason;

    @Column(name = "begins_at")
    Instant beginsAt;

    @Column(name = "made_by")
    UUID madeBy;
}
