package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That misuse was referred to the organisation where the accused works. */
@Entity(name = "MisuseReferral")
@Table(name = "misuse_referral")
class StoredReferral {
    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String words;

    @Column(name = "referred_by")
    UUID referredBy;

    @Column(name = "referred_at")
    Instant referredAt;
}
