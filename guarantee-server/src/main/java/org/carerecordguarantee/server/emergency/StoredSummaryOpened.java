package org.carerecordguarantee.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the summary was opened in a window, and when first. */
@Entity(name = "SummaryOpened")
@Table(name = "emergency_summary_opened")
class StoredSummaryOpened {
    @Id
    @Column(name = "window_id")
    UUID windowId;

    @Column(name = "opened_at")
    Instant openedAt;
}
