package org.carerecordguarantee.server.limits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitTurn;

/**
 * A limit with all that was said about it.
 *
 * @param targetName the worker's, team's or organisation's name as it was when the limit was asked for
 * @param askedName who asked, or wrote it down
 * @param reason why the person wants it, if they said so
 * @param insteadOf the limit that was turned down in part, of which this is what is left
 * @param turns what was said, one for each turn of the limit and in the same order
 */
record KeptLimit(
        AccessLimit limit,
        Optional<String> targetName,
        String askedName,
        Route route,
        Optional<String> reason,
        Optional<UUID> insteadOf,
        List<KeptTurn> turns) {
    KeptLimit {
        turns = List.copyOf(turns);
    }

    /** A turn, with who wrote it down and what was said. */
    record KeptTurn(LimitTurn turn, String byName, Optional<String> byJob, Said said) {}
}
