package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * Why a worker may open a person's record. It begins with its cause; a claim of one's own ends by itself
 * ({@code endsAt}), any other when somebody ends it, which is a row of its own ({@link StoredEnd}). It is never changed
 * or removed: who could look, and why, stays to be seen.
 */
@Entity(name = "Relationship")
@Table(name = "relationship")
class StoredRelationship {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "worker_id")
    UUID workerId;

    @Enumerated(EnumType.STRING)
    RelationshipCause cause;

    String reason;

    @Column(name = "begins_at")
    Instant beginsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "made_by")
    UUID madeBy;

    LegitimateRelationship asMade() {
        return new LegitimateRelationship(
                id, workerId, new PersonId(personId), cause, beginsAt, Optional.ofNullable(endsAt));
    }
}
