package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * A limit as it is asked for.
 *
 * @param scope whom it shuts out, or what it closes
 * @param from when it is to start; if left out, as soon as it is active
 * @param until when it is to end; if left out, it has no end
 * @param forSafety whether the person needs it at once, for their safety
 */
public record LimitDraft(LimitScope scope, Optional<Instant> from, Optional<Instant> until, boolean forSafety) {

    /** {@return a limit without a beginning of its own, without an end, and without haste} */
    public static LimitDraft of(LimitScope scope) {
        return new LimitDraft(scope, Optional.empty(), Optional.empty(), false);
    }

    /** {@return the same, from a moment to another} */
    public LimitDraft between(Instant start, Instant end) {
        return new LimitDraft(scope, Optional.of(start), Optional.of(end), forSafety);
    }

    /** {@return the same, asked for at once, for the person's safety} */
    public LimitDraft atOnceForSafety() {
        return new LimitDraft(scope, from, until, true);
    }
}
