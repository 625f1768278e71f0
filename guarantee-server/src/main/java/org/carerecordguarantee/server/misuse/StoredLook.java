package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One look that an investigation is about, by its access entry. */
@Entity(name = "InvestigationLook")
@Table(name = "investigation_look")
class StoredLook {
    /** What it is known by. */
    @Embeddable
    record Key(
            @Column(name = "investigation_id") UUID investigationId,
            @Column(name = "entry_id") UUID entryId) {}

    @EmbeddedId
    Key key;
}
