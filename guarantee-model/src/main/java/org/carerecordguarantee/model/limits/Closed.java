package org.carerecordguarantee.model.limits;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Visibility;

/** What the person closed, taken out of what somebody wants to see. */
final class Closed {
    private Closed() {}

    /**
     * Narrows the request by the wanted items that are closed.
     *
     * @param some whether anything of the record is closed in this way; only then is it asked how things are filed
     * @param closed whether an item is, by how it is filed
     * @param visibility what whoever asks may know of it
     */
    static Finding narrowing(
            ClauseId clause,
            AccessRequest request,
            Facts facts,
            Predicate<Limits> some,
            Shut closed,
            Visibility visibility) {
        if (request.wanted().isEmpty() || request.byThePerson()) {
            return new Abstain(clause, Gate.LIMITS);
        }
        Limits limits = facts.needed(Limits.class);
        if (!some.test(limits)) {
            return new Abstain(clause, Gate.LIMITS);
        }
        Filed filed = facts.needed(Filed.class);
        Set<ItemRef> items = request.wanted().stream()
                .filter(item -> closed.shuts(limits, item, filed))
                .collect(Collectors.toSet());
        return items.isEmpty()
                ? new Abstain(clause, Gate.LIMITS)
                : new Narrow(clause, Gate.LIMITS, items, ReasonCode.SEALED, yieldsTo(request.action()), visibility);
    }

    /** Whether these limits shut one item, as it is filed. */
    @FunctionalInterface
    interface Shut {
        boolean shuts(Limits limits, ItemRef item, Filed filed);
    }

    /** The law goes past it (LIM-05); an emergency only where one sealed item is opened by itself (EMG-04). */
    private static Set<OverrideGround> yieldsTo(Action action) {
        return action == Action.OPEN_SEALED_ITEM
                ? Set.of(OverrideGround.EMERGENCY, OverrideGround.LAW)
                : Set.of(OverrideGround.LAW);
    }
}
