package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;

/** The acts about who gets in at all over the reference server's API. */
final class ReferenceControls implements ControlActs {

    private final Asking asking;
    private final Staff staff;

    ReferenceControls(Asking asking, Staff staff) {
        this.asking = asking;
        this.staff = staff;
    }

    @Override
    public Outcome<RecordView> lookWithOneFactor(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.getWithOneFactor(who, Asking.place(person) + "/record"), json -> Shown.record(person, json));
    }

    @Override
    public Outcome<Void> markLeaving(Actor who, Actor worker, Instant at) {
        JsonObject body = Json.createObjectBuilder().add("at", at.toString()).build();
        String place = "/api/staff/" + staff.known(worker).id() + "/leaving";
        return Asking.nothing(asking.post(who, Purpose.RECORD_KEEPING, place, body));
    }
}
