package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DeferralGround;

/** One thing that became of a duty: it was done, it was put off, it went to somebody more senior. */
@Entity(name = "DutyTurn")
@Table(name = "duty_turn")
class StoredTurn {
    enum What {
        DONE,
        DEFERRED,
        ESCALATED
    }

    @Id
    UUID id;

    @Column(name = "duty_id")
    UUID dutyId;

    /** The first of a duty is 1. */
    int turn;

    @Enumerated(EnumType.STRING)
    What what;

    Instant at;

    @Column(name = "by_id")
    UUID by;

    String said;

    @Enumerated(EnumType.STRING)
    DeferralGround ground;

    int level;

    @Column(name = "due_at")
    Instant dueAt;
}
