package org.carerecordguarantee.server.controls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A place where paper files are kept. */
@Entity(name = "PaperStore")
@Table(name = "paper_store")
class StoredStore {
    @Id
    UUID id;

    String name;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;
}
