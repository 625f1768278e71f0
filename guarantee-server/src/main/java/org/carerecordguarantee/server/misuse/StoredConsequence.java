package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.misuse.ConsequenceKind;

/** What followed for the accused, and when. */
@Entity(name = "InvestigationConsequence")
@Table(name = "investigation_consequence")
class StoredConsequence {
    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigationId;

    @Enumerated(EnumType.STRING)
    ConsequenceKind kind;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    String words;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
