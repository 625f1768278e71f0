package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One state of what an account rests on. It is never changed: the next state is a row of its own. */
@Entity(name = "Standing")
@Table(name = "account_standing")
class StoredStanding {
    @Id
    UUID id;

    @Column(name = "worker_id")
    UUID workerId;

    int turn;
    boolean individual;
    String sponsor;

    @Column(name = "undertaking_on")
    LocalDate undertakingOn;

    @Column(name = "trained_on")
    LocalDate trainedOn;

    @Column(name = "leaves_at")
    Instant leavesAt;

    @Column(name = "said_by")
    UUID saidBy;

    @Column(name = "said_at")
    Instant saidAt;

    static StoredStanding of(KeptStanding standing) {
        StoredStanding row = new StoredStanding();
        row.individual = standing.individual();
        row.sponsor = standing.sponsor().orElse("");
        row.undertakingOn = standing.undertakingOn().orElse(null);
        row.trainedOn = standing.trainedOn().orElse(null);
        row.leavesAt = standing.leavesAt().orElse(null);
        return row;
    }

    KeptStanding kept() {
        return new KeptStanding(
                individual,
                Optional.of(sponsor).filter(name -> !name.isBlank()),
                Optional.ofNullable(undertakingOn),
                Optional.ofNullable(trainedOn),
                Optional.ofNullable(leavesAt));
    }
}
