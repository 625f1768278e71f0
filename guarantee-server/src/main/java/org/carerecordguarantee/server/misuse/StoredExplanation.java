package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.misuse.ExplanationGround;

/** What the accused said for themself, as the owner wrote it down. */
@Entity(name = "InvestigationExplanation")
@Table(name = "investigation_explanation")
class StoredExplanation {
    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigationId;

    @Enumerated(EnumType.STRING)
    ExplanationGround ground;

    String words;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
