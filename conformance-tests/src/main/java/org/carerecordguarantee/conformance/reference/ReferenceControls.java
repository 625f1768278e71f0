package org.carerecordguarantee.conformance.reference;

import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;

/** The acts about who gets in at all over the reference server's API. */
final class ReferenceControls implements ControlActs {

    private final Asking asking;

    ReferenceControls(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Outcome<RecordView> lookWithOneFactor(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.getWithOneFactor(who, Asking.place(person) + "/record"), json -> Shown.record(person, json));
    }
}
