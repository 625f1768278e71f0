package org.carerecordguarantee.model.misuse;

import java.util.Objects;
import java.util.UUID;

/**
 * Who somebody at work is and in which team, as far as independence asks.
 *
 * @param team the one they work in now
 */
public record Standing(UUID worker, UUID team) {
    public Standing {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(team, "team");
    }
}
