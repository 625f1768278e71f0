package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a second person agrees that nothing follows. */
@Entity(name = "InvestigationSignature")
@Table(name = "investigation_signature")
class StoredSignature {
    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigationId;

    @Column(name = "signed_by")
    UUID signedBy;

    String words;

    @Column(name = "signed_at")
    Instant signedAt;
}
