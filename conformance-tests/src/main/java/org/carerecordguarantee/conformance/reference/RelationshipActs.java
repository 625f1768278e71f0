package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;

/** What is done with legitimate relationships. */
final class RelationshipActs {

    private final Asking asking;

    RelationshipActs(Asking asking) {
        this.asking = asking;
    }

    Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        JsonObject body = Json.createObjectBuilder()
                .add("cause", "SELF_CLAIM")
                .add("reason", reason)
                .build();
        return Asking.nothing(asking.post(who, Purpose.DIRECT_CARE, Asking.place(person) + "/relationships", body));
    }
}
