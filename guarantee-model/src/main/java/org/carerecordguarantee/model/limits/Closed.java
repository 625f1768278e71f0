package org.carerecordguarantee.model.limits;

import java.util.Set;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.OverrideGround;

/** What goes past something that the person closed. */
final class Closed {
    private Closed() {}

    /** The law goes past it (LIM-05); an emergency only where one sealed item is opened by itself (EMG-04). */
    static Set<OverrideGround> yieldsTo(Action action) {
        return action == Action.OPEN_SEALED_ITEM
                ? Set.of(OverrideGround.EMERGENCY, OverrideGround.LAW)
                : Set.of(OverrideGround.LAW);
    }
}
