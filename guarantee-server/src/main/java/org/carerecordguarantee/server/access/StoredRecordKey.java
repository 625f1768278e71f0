package org.carerecordguarantee.server.access;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The data key of one person's record, wrapped by a key that the database never sees. */
@Entity(name = "RecordKey")
@Table(name = "record_key")
class StoredRecordKey {
    @Id
    @Column(name = "person_id")
    UUID personId;

    @Basic
    @Column(name = "wrapped_key")
    byte[] wrappedKey;
}
