package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.people.ConflictKind;

/** That a worker and a person know each other outside work. Nobody takes it back through any interface. */
@Entity(name = "Declaration")
@Table(name = "declared_relationship")
class StoredDeclaration {
    @Id
    UUID id;

    @Column(name = "worker_id")
    UUID workerId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    ConflictKind kind;

    @Column(name = "declared_by")
    UUID declaredBy;

    @Column(name = "declared_at")
    Instant declaredAt;
}
