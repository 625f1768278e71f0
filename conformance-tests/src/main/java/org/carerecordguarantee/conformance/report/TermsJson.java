package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Absence;
import org.carerecordguarantee.conformance.verdict.Terms;
import org.carerecordguarantee.conformance.verdict.Waiver;

/** What a buyer waived and what a probe agreed does not apply: without it nobody could work the verdict out again. */
public final class TermsJson {

    private TermsJson() {}

    static JsonObjectBuilder of(Run run) {
        JsonArrayBuilder waivers = Json.createArrayBuilder();
        run.waivers()
                .forEach(waiver -> waivers.add(Json.createObjectBuilder()
                        .add("clause", waiver.clause())
                        .add("reason", waiver.reason())
                        .add("name", waiver.name())
                        .add("expires", waiver.expires().toString())));
        JsonArrayBuilder absences = Json.createArrayBuilder();
        run.probed().stream().flatMap(probed -> probed.absence().stream()).forEach(absence -> absences.add(of(absence)));
        return Json.createObjectBuilder().add("waivers", waivers).add("absences", absences);
    }

    private static JsonObjectBuilder of(Absence absence) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        new TreeSet<>(absence.checks()).forEach(checks::add);
        return Json.createObjectBuilder()
                .add("condition", absence.condition())
                .add("untested", absence.untested())
                .add("reason", absence.reason())
                .add("checks", checks);
    }

    /** {@return the terms of a result} */
    public static Terms read(JsonObject result) {
        JsonObject terms = result.getJsonObject("terms");
        return new Terms(
                terms.getJsonArray("waivers").getValuesAs(JsonObject.class).stream()
                        .map(waiver -> new Waiver(
                                waiver.getString("clause"),
                                waiver.getString("reason"),
                                waiver.getString("name"),
                                LocalDate.parse(waiver.getString("expires"))))
                        .toList(),
                terms.getJsonArray("absences").getValuesAs(JsonObject.class).stream()
                        .map(TermsJson::absence)
                        .toList());
    }

    private static Absence absence(JsonObject json) {
        List<String> checks = json.getJsonArray("checks").getValuesAs(JsonString::getString);
        return new Absence(
                json.getString("condition"), json.getString("untested"), json.getString("reason"), Set.copyOf(checks));
    }
}
