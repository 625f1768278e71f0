package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DeferralGround;

/** One thing that became of a duty: it was done, it was put off, it went to somebody more senior. */
@Entity(name = "DutyTurn")
@Table(name = "duty_turn")
class StoredTurn {
    /** Which turn of which duty; the first is 1. */
    @Embeddable
    record Key(@Column(name = "duty_id") UUID dutyId, int turn) {}

    enum What {
        DONE,
        DEFERRED,
        ESCALATED
    }

    @EmbeddedId
    Key key;

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
