package org.carerecordguarantee.model.controls;

import java.util.Objects;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Fact;

/**
 * The worker whom a change of relationships concerns: who holds the relationship that is to end, or whose conflict is
 * declared. Somebody may do both for themself; for another it takes a manager, and so it does if nobody says whom it
 * concerns.
 */
public record Concerning(UUID worker) implements Fact {
    public Concerning {
        Objects.requireNonNull(worker, "worker");
    }
}
