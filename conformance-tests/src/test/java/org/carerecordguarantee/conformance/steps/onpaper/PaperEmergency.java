package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.FollowUp.Kind;

/** An emergency in the cabinet: for whom, until when, and what is still to be done about it. */
final class PaperEmergency {

    final EmergencyRef ref;
    final Actor worker;
    final Instant until;
    final String words;
    final Map<Kind, LocalDate> toDo = new EnumMap<>(Kind.class);
    Instant lookedAt;
    boolean summaryOpened;
    boolean sealOpened;

    PaperEmergency(EmergencyRef ref, Actor worker, Instant until, String words) {
        this.ref = ref;
        this.worker = worker;
        this.until = until;
        this.words = words;
    }

    /** {@return whether it lasts at this moment} */
    boolean lastsAt(Instant now) {
        return !now.isBefore(ref.openedAt()) && now.isBefore(until);
    }

    /** {@return what is still to be done} */
    Set<Kind> open() {
        return Set.copyOf(toDo.keySet());
    }
}
