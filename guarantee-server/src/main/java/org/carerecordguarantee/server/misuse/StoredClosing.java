package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.Verdict;

/** How an investigation was closed. */
@Entity(name = "InvestigationClosing")
@Table(name = "investigation_closing")
class StoredClosing {
    @Id
    @Column(name = "investigation_id")
    UUID investigationId;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String reason;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Column(name = "closed_by")
    UUID closedBy;

    @Column(name = "closed_at")
    Instant closedAt;
}
