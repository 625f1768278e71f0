package org.carerecordguarantee.server.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DutyKind;

/** A duty's place in the queue of what is open. It changes as the duty is put off or moves on, and goes when it is done. */
@Entity(name = "OpenDuty")
@Table(name = "duty_open")
class OpenDuty {
    @Id
    @Column(name = "duty_id")
    UUID dutyId;

    @Enumerated(EnumType.STRING)
    DutyKind kind;

    @Column(name = "person_id")
    UUID personId;

    UUID about;
    int level;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "wake_at")
    Instant wakeAt;

    /** It has another time: that of whoever has it now. */
    void put(int newLevel, Instant due, Instant wake) {
        level = newLevel;
        dueAt = due;
        wakeAt = wake;
    }
}
