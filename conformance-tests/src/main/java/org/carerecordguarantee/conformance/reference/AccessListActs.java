package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Alteration;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;

/** What is done with the list of who looked, and with the alerts that looks raise. */
final class AccessListActs {

    private final Asking asking;

    AccessListActs(Asking asking) {
        this.asking = asking;
    }

    Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        Purpose why = who.worker() ? Purpose.ACCESS_AUDIT : Purpose.OWN_ACCESS;
        String show = looks == Looks.ALL ? "all" : "others";
        List<AccessLine> newestFirst = new ArrayList<>();
        return asking.pages(
                who,
                why,
                Asking.place(person) + "/access-list?" + Asking.PAGE + "&show=" + show,
                page -> Shown.objects(page, "lines").stream().map(Shown::line).forEach(newestFirst::add),
                () -> {
                    Collections.reverse(newestFirst);
                    return new AccessList(person, newestFirst);
                });
    }

    /** Tries each way in which an interface of this kind could let a line be altered; all must be shut. */
    Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        String list = Asking.place(person) + "/access-list";
        String own = list + "/" + line.reference();
        JsonObject forged = Json.createObjectBuilder().add("outcome", "ALLOWED").build();
        List<String[]> doors =
                switch (how) {
                    case CHANGE -> List.of(new String[] {"PUT", own}, new String[] {"PATCH", own});
                    case DELETE -> List.of(new String[] {"DELETE", own}, new String[] {"DELETE", list});
                    case ADD -> List.of(new String[] {"POST", list}, new String[] {"PUT", list});
                };
        Outcome<Void> last = Outcome.done();
        for (String[] door : doors) {
            Optional<JsonStructure> body = door[0].equals("DELETE") ? Optional.empty() : Optional.of(forged);
            last = Asking.nothing(asking.send(who, Purpose.RECORD_KEEPING, door[0], door[1], body));
            if (last.happened()) {
                return last;
            }
        }
        return last;
    }

    Outcome<List<Alert>> privacyAlerts(Actor who) {
        List<Alert> alerts = new ArrayList<>();
        return asking.pages(
                who,
                Purpose.ACCESS_AUDIT,
                "/api/privacy-alerts?" + Asking.PAGE,
                page -> Shown.objects(page, "alerts").stream().map(Shown::alert).forEach(alerts::add),
                () -> alerts);
    }
}
