package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.carerecordguarantee.conformance.run.Honesty;
import org.carerecordguarantee.conformance.witness.MadeUpFailure;

/** What the adapter did with made-up failures, for machines: whole enough to tell again whether its results are believed. */
public final class HonestyJson {

    private HonestyJson() {}

    /** {@return it as the result holds it} */
    public static JsonObject of(Honesty honesty) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        honesty.findings()
                .forEach(finding -> findings.add(Json.createObjectBuilder()
                        .add("operation", finding.operation())
                        .add("failure", finding.failure().name())
                        .add("sort", finding.sort().name())
                        .add("answer", finding.answer())));
        return Json.createObjectBuilder()
                .add("standing", honesty.standing())
                .add("sentence", honesty.sentence())
                .add("findings", findings)
                .build();
    }

    /** {@return what the findings of a result come to} */
    public static Honesty read(JsonObject result) {
        return new Honesty(
                result.getJsonObject("honesty").getJsonArray("findings").getValuesAs(HonestyJson::finding));
    }

    private static Honesty.Finding finding(JsonObject json) {
        return new Honesty.Finding(
                json.getString("operation"),
                MadeUpFailure.valueOf(json.getString("failure")),
                Honesty.Sort.valueOf(json.getString("sort")),
                json.getString("answer"));
    }
}
