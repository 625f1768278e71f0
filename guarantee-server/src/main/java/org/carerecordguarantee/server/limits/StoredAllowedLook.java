package org.carerecordguarantee.server.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person, who is to be asked first, said yes to a worker. */
@Entity(name = "AllowedLook")
@Table(name = "allowed_look")
class StoredAllowedLook {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "worker_id")
    UUID workerId;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "ends_at")
    Instant endsAt;
}
