package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A numbered seal on a part of a paper file, as it was first put on. */
@Entity(name = "PaperSeal")
@Table(name = "paper_seal")
class StoredPaperSeal {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    int volume;
    String part;

    @Column(name = "seal_number")
    String sealNumber;

    @Column(name = "sealed_by")
    UUID sealedBy;

    @Column(name = "sealed_at")
    Instant sealedAt;
}
