package org.carerecordguarantee.server.people;

import java.util.Optional;
import java.util.UUID;

/**
 * The id that stands in a column where there is nobody. The persistence provider binds an absent id as text, which
 * PostgreSQL does not take for one.
 */
public final class Nobody {
    private static final UUID ID = new UUID(0, 0);

    private Nobody() {}

    /** As it is kept. */
    public static UUID or(Optional<UUID> somebody) {
        return somebody.orElse(ID);
    }

    /** As it was meant. */
    public static Optional<UUID> read(UUID kept) {
        return Optional.of(kept).filter(id -> !id.equals(ID));
    }
}
