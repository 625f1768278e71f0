package org.carerecordguarantee.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.emergency.SealGround;

/** That one sealed item was opened, on what ground and why. */
@Entity(name = "SealedItemOpening")
@Table(name = "sealed_item_opening")
class StoredOpening {
    @Id
    UUID id;

    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "worker_id")
    UUID workerId;

    @Enumerated(EnumType.STRING)
    SealGround ground;

    String why;

    @Column(name = "opened_at")
    Instant openedAt;
}
