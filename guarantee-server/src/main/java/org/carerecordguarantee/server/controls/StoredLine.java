package org.carerecordguarantee.server.controls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the log of keys and entries of a paper store. It is never changed. */
@Entity(name = "PaperStoreLine")
@Table(name = "paper_store_line")
class StoredLine {
    @Id
    UUID id;

    @Column(name = "store_id")
    UUID storeId;

    @Enumerated(EnumType.STRING)
    KeyEvent what;

    UUID who;

    String why;

    @Column(name = "said_by")
    UUID saidBy;

    Instant at;
}
