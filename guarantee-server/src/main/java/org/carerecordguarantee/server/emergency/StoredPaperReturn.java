package org.carerecordguarantee.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a file came back to the store. */
@Entity(name = "PaperReturn")
@Table(name = "paper_return")
class StoredPaperReturn {
    @Id
    @Column(name = "opening_id")
    UUID openingId;

    @Column(name = "returned_at")
    Instant returnedAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;
}
