package org.carerecordguarantee.server.access;

import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ItemRef;

/** What is known of an item before anything decides whether it may be seen: facts, no content. */
record Heading(UUID id, int version, String category, Instant eventAt) {
    ItemRef ref() {
        return new ItemRef(id);
    }
}
