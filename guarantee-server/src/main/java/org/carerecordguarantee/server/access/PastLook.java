package org.carerecordguarantee.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;

/**
 * One thing that a worker did, or tried to do, with a person's record, as its entry in the list of who looked tells it.
 *
 * @param purpose as it was stated when it happened
 * @param categories of what was touched, never what it says
 * @param allowed whether it was allowed; a refused one showed nothing
 */
public record PastLook(
        UUID entry,
        Instant at,
        Action action,
        Optional<Purpose> purpose,
        List<String> categories,
        boolean allowed,
        Optional<String> role,
        Optional<String> relationship) {

    /** Whether it was for seeing something, and not for writing or arranging it. */
    public boolean sees() {
        return action.readsContent() || action == Action.SEARCH || action == Action.READ_ACCESS_LIST;
    }
}
