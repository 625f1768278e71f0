package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Under which number the other organisation has its own case. */
@Entity(name = "MisuseReferralLink")
@Table(name = "misuse_referral_link")
class StoredLink {
    @Id
    @Column(name = "referral_id")
    UUID referralId;

    String reference;

    @Column(name = "linked_by")
    UUID linkedBy;

    @Column(name = "linked_at")
    Instant linkedAt;
}
