package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.limits.LimitStep;

/** One thing that became of a limit, with what was said. */
@Entity(name = "AccessLimitTurn")
@Table(name = "access_limit_turn")
class StoredLimitTurn {
    @Id
    UUID id;

    @Column(name = "limit_id")
    UUID limitId;

    /** The first of a limit is 1. */
    int turn;

    @Enumerated(EnumType.STRING)
    LimitStep step;

    Instant at;

    @Column(name = "by_id")
    UUID by;

    @Column(name = "by_name")
    String byName;

    @Column(name = "by_job")
    String byJob;

    String words;
    String alternative;

    @Column(name = "complaint_route")
    String complaintRoute;

    String reallocation;
    String contact;

    @Column(name = "known_since")
    LocalDate knownSince;
}
