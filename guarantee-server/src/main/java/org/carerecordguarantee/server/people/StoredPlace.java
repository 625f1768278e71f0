package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody works in a team from then on. It is never changed: a move is a row of its own. */
@Entity(name = "Place")
@Table(name = "team_place")
class StoredPlace {
    @Id
    UUID id;

    @Column(name = "worker_id")
    UUID workerId;

    int turn;

    @Column(name = "team_id")
    UUID teamId;

    Instant since;

    @Column(name = "said_by")
    UUID saidBy;
}
