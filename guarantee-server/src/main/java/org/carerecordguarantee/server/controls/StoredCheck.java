package org.carerecordguarantee.server.controls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a check of a paper store found. It is never changed. */
@Entity(name = "PaperStoreCheck")
@Table(name = "paper_store_check")
class StoredCheck {
    @Id
    UUID id;

    @Column(name = "store_id")
    UUID storeId;

    boolean locked;

    @Column(name = "desks_clear")
    boolean desksClear;

    String note;

    @Column(name = "said_by")
    UUID saidBy;

    Instant at;
}
