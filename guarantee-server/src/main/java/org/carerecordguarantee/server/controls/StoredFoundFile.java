package org.carerecordguarantee.server.controls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a paper file was found where nobody watched it: an incident. It says where, and not whose file it is. */
@Entity(name = "FoundFile")
@Table(name = "found_file")
class StoredFoundFile {
    @Id
    UUID id;

    @Column(name = "store_id")
    UUID storeId;

    String place;

    @Column(name = "said_by")
    UUID saidBy;

    Instant at;
}
