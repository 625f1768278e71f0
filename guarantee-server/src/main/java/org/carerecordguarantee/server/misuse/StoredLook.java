package org.carerecordguarantee.server.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One look that an investigation is about, by its access entry. */
@Entity(name = "InvestigationLook")
@Table(name = "investigation_look")
class StoredLook {
    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigationId;

    @Column(name = "entry_id")
    UUID entryId;
}
