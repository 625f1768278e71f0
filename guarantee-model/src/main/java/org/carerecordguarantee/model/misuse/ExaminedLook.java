package org.carerecordguarantee.model.misuse;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Purpose;

/**
 * One look that an investigation is about, as the access entry tells it.
 *
 * @param purpose as it was written down when it happened; empty if none was stated
 * @param allowed whether it was allowed; a refused one showed nothing
 */
public record ExaminedLook(UUID entry, Instant at, Optional<Purpose> purpose, boolean allowed) {
    public ExaminedLook {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(purpose, "purpose");
    }
}
