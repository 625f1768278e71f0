package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Hit;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Volume;

/** How a person, or their paper file, is found. */
final class FindingActs {

    private final Asking asking;

    FindingActs(Asking asking) {
        this.asking = asking;
    }

    Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        terms.name().ifPresent(value -> body.add("name", value));
        terms.born().ifPresent(value -> body.add("born", value.toString()));
        terms.nhsNumber().ifPresent(value -> body.add("nhsNumber", value));
        return Asking.outcome(
                asking.post(who, why, "/api/searches", body.build()), json -> Shown.objects(json, "results").stream()
                        .map(hit -> new Hit(new PersonRef(hit.getString("person"), hit.getString("name", ""))))
                        .toList());
    }

    Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return Asking.outcome(
                asking.get(who, Purpose.RECORD_KEEPING, Asking.place(person) + "/file-locations"),
                json -> Shown.objects(json, "volumes").stream()
                        .map(Shown::volume)
                        .toList());
    }
}
