package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.LimitView.State;

/** One limit: asked for, explained, chosen, active, over. */
final class PaperLimit {

    final LimitRef ref;
    final LimitDraft draft;
    final Instant from;
    Optional<Instant> until;
    State state = State.ASKED_FOR;
    boolean liftingAsked;
    Optional<LimitView.Explained> explained = Optional.empty();
    Optional<LimitChoice> chosen = Optional.empty();
    Optional<LimitView.TurnedDown> turnedDown = Optional.empty();

    PaperLimit(LimitRef ref, LimitDraft draft, Instant now) {
        this.ref = ref;
        this.draft = draft;
        this.from = draft.from().orElse(now);
        this.until = draft.until();
    }

    boolean binds(Instant now) {
        return state == State.ACTIVE
                && !now.isBefore(from)
                && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    LimitView view() {
        return new LimitView(ref, state, Optional.of(from), until, explained, chosen, turnedDown);
    }
}
