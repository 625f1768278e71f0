package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.decision.LegalGround;

/** That a worker said that the law lets them past a person's limits. */
@Entity(name = "PassThrough")
@Table(name = "limit_pass_through")
class StoredPassThrough {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "worker_id")
    UUID workerId;

    @Enumerated(EnumType.STRING)
    LegalGround ground;

    String why;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Column(name = "ends_at")
    Instant endsAt;
}
