package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.reference.Staff.Worker;

/** Records that the council keeps closed to all but named people: restricted by a manager, who names them. */
final class Restrictions {

    private final Staff staff;

    Restrictions(Staff staff) {
        this.staff = staff;
    }

    void restrict(PersonRef person, String kindOfReason, List<Actor> named) {
        String place = Asking.place(person) + "/restriction";
        Worker manager = staff.manager(staff.known(named.get(0)).stage());
        staff.managed(
                manager,
                place,
                Json.createObjectBuilder()
                        .add("reason", reason(kindOfReason))
                        .add("why", "The council keeps this record apart.")
                        .build());
        for (Actor worker : named) {
            staff.managed(
                    manager,
                    place + "/grants",
                    Json.createObjectBuilder()
                            .add("worker", staff.known(worker).id())
                            .add("kind", "TASK")
                            .add("why", "Works with the person this week.")
                            .build());
        }
    }

    private static String reason(String kind) {
        return switch (kind) {
            case "staff" -> "STAFF_MEMBER";
            case "relative of staff" -> "RELATIVE_OF_STAFF";
            case "public eye" -> "HIGH_PROFILE";
            case "adoption" -> "ADOPTION";
            case "witness protection" -> "WITNESS_PROTECTION";
            case "serious review" -> "SERIOUS_REVIEW";
            default -> throw new IllegalArgumentException("no such kind of reason: " + kind);
        };
    }
}
