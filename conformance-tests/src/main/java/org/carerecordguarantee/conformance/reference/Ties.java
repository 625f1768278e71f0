package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.reference.Staff.Worker;

/** Who is allocated to whom, and who is too close to whom: put on file by a manager, and ended with the run. */
final class Ties {

    private final Staff staff;
    private final ConcurrentMap<String, Allocation> allocations = new ConcurrentHashMap<>();

    /** An allocation that was made and not ended yet. */
    private record Allocation(String id, String person, Worker by) {}

    Ties(Staff staff) {
        this.staff = staff;
    }

    void allocate(Actor worker, PersonRef person) {
        Worker who = staff.known(worker);
        Worker manager = staff.manager(who.stage());
        JsonObject body = Json.createObjectBuilder()
                .add("cause", "ALLOCATION")
                .add("worker", who.id())
                .build();
        JsonObject created = staff.managed(manager, Asking.place(person) + "/relationships", body);
        allocations.put(key(worker, person), new Allocation(created.getString("id"), person.id(), manager));
    }

    void endAllocation(Actor worker, PersonRef person) {
        Allocation allocation = allocations.remove(key(worker, person));
        if (allocation == null) {
            throw new AdapterTrouble(worker.name() + " is not allocated to " + person.name() + " by this run");
        }
        end(allocation, "The case has closed");
    }

    void declareConflict(Actor worker, PersonRef person, String kind) {
        Worker who = staff.known(worker);
        JsonObject body = Json.createObjectBuilder()
                .add("person", person.id())
                .add("worker", who.id())
                .add("kind", kind.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'))
                .build();
        staff.managed(staff.manager(who.stage()), "/api/declared-relationships", body);
    }

    /** {@return what could not be ended, one line each} */
    List<String> close() {
        List<String> remains = new ArrayList<>();
        for (Map.Entry<String, Allocation> open : allocations.entrySet()) {
            try {
                end(open.getValue(), "The test run has ended");
                allocations.remove(open.getKey(), open.getValue());
            } catch (AdapterTrouble trouble) {
                remains.add("An allocation could not be ended: " + trouble.getMessage());
            }
        }
        return remains;
    }

    private void end(Allocation allocation, String reason) {
        staff.managed(
                allocation.by(),
                "/api/people/" + allocation.person() + "/relationships/" + allocation.id() + "/end",
                Json.createObjectBuilder().add("reason", reason).build());
    }

    private static String key(Actor worker, PersonRef person) {
        return worker.login() + "|" + person.id();
    }
}
