package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.BreachTask.Kind;
import org.carerecordguarantee.conformance.port.LostFileRef;

/** A lost file in the cabinet: what the police call it, whether it was found, and what is still to be done about it. */
final class PaperLoss {

    final LostFileRef ref;
    final Optional<String> policeNumber;
    final Map<Kind, Instant> toDo = new EnumMap<>(Kind.class);
    boolean found;

    PaperLoss(LostFileRef ref, Optional<String> policeNumber) {
        this.ref = ref;
        this.policeNumber = policeNumber;
    }
}
