package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That one relationship rests on another, and so ends with it. */
@Entity(name = "RelationshipSupport")
@Table(name = "relationship_rests_on")
class StoredSupport {
    @Id
    @Column(name = "relationship_id")
    UUID relationshipId;

    @Column(name = "rests_on_id")
    UUID restsOnId;
}
