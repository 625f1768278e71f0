package org.carerecordguarantee.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.emergency.PaperOpening;

/** One line of the sheet, as it was entered. */
@Entity(name = "PaperOpening")
@Table(name = "paper_opening")
class StoredPaperOpening {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    int volume;

    @Column(name = "keyholder_id")
    UUID keyholderId;

    @Column(name = "second_id")
    UUID secondId;

    @Column(name = "opened_at")
    Instant openedAt;

    String why;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    PaperOpening opening() {
        return new PaperOpening(volume, keyholderId, secondId, openedAt, why);
    }
}
