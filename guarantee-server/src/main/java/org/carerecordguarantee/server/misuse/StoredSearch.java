package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody searched for a missing volume, and whether they found it. */
@Entity(name = "MissingFileSearch")
@Table(name = "missing_file_search")
class StoredSearch {
    @Id
    UUID id;

    @Column(name = "missing_file_id")
    UUID missingFileId;

    boolean found;

    String words;

    @Column(name = "searched_by")
    UUID searchedBy;

    @Column(name = "searched_at")
    Instant searchedAt;
}
