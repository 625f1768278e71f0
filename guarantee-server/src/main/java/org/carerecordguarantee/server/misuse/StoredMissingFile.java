package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a volume of a paper file is missing. */
@Entity(name = "MissingFile")
@Table(name = "missing_file")
class StoredMissingFile {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    int volume;

    String words;

    boolean stolen;

    @Column(name = "police_reference")
    String policeReference;

    @Column(name = "breach_id")
    UUID breachId;

    @Column(name = "reported_by")
    UUID reportedBy;

    @Column(name = "reported_at")
    Instant reportedAt;
}
