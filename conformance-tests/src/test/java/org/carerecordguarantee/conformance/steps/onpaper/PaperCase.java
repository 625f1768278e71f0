package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.Explanation.Ground;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView.State;

/** An investigation in the cabinet: who looked, who finds out, what was said and what followed. */
final class PaperCase {

    final InvestigationRef ref;
    final Actor accused;
    final Actor owner;
    final LocalDate dueOn;
    final List<Ground> said = new ArrayList<>();
    final List<Consequence> followed = new ArrayList<>();
    final Set<String> signed = new HashSet<>();
    boolean referred;
    boolean toTell;
    LocalDate tellBy;
    Optional<String> linkedCase = Optional.empty();
    State state = State.OPEN;

    PaperCase(InvestigationRef ref, Actor accused, Actor owner, LocalDate dueOn) {
        this.ref = ref;
        this.accused = accused;
        this.owner = owner;
        this.dueOn = dueOn;
    }
}
