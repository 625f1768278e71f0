package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.duties.Verdict;

/** What was decided about an alert, by whom and why. */
@Entity(name = "AlertDecision")
@Table(name = "alert_decision")
class StoredDecision {
    @Id
    @Column(name = "alert_id")
    UUID alertId;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String reason;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;
}
