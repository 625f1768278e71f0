package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a sealed part of a paper file was opened, and sealed again under another number. */
@Entity(name = "PaperSealOpening")
@Table(name = "paper_seal_opening")
class StoredOpening {
    @Id
    UUID id;

    @Column(name = "seal_id")
    UUID sealId;

    @Column(name = "opened_by")
    UUID openedBy;

    UUID witness;

    @Column(name = "written_by")
    UUID writtenBy;

    String why;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "found_number")
    String foundNumber;

    boolean matched;

    @Column(name = "reseal_number")
    String resealNumber;
}
