package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.BreachDecision;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachTask.Kind;

/** A breach in the cabinet: since when it is known, what is still to be done about it, and what was decided. */
final class PaperBreach {

    final BreachRef ref;
    final Instant aware;
    final Instant due;
    final Map<Kind, Instant> toDo = new EnumMap<>(Kind.class);
    Optional<BreachDecision> decision = Optional.empty();

    PaperBreach(BreachRef ref, Instant aware, Instant due) {
        this.ref = ref;
        this.aware = aware;
        this.due = due;
    }
}
