package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.Seal;

/** A limit as it was asked for. What became of it is in its turns. */
@Entity(name = "AccessLimit")
@Table(name = "access_limit")
class StoredLimit {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    LimitKind kind;

    @Column(name = "target_id")
    UUID targetId;

    @Column(name = "target_name")
    String targetName;

    String category;

    @Enumerated(EnumType.STRING)
    Seal seal;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "asked_by")
    UUID askedBy;

    @Column(name = "asked_name")
    String askedName;

    @Enumerated(EnumType.STRING)
    Route route;

    String reason;

    @Column(name = "begins_at")
    Instant beginsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    boolean interim;

    @Column(name = "instead_of")
    UUID insteadOf;
}
