package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.misuse.BreachRisk;

/** What was decided about a breach. */
@Entity(name = "BreachDecision")
@Table(name = "breach_decision")
class StoredBreachDecision {
    @Id
    @Column(name = "breach_id")
    UUID breachId;

    @Enumerated(EnumType.STRING)
    BreachRisk risk;

    String reasons;

    @Column(name = "commissioner_told_at")
    Instant commissionerToldAt;

    @Column(name = "why_late")
    String whyLate;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;
}
