package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.probe.Finding;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Absence;
import org.carerecordguarantee.conformance.verdict.Terms;
import org.carerecordguarantee.conformance.verdict.Waiver;

/** On what terms the verdict was come to, for machines: whole enough to come to it again. */
public final class TermsJson {

    private TermsJson() {}

    /** {@return the terms of a result: every waiver, and each absence that a probe bore out} */
    public static Terms read(JsonObject result) {
        return new Terms(
                result.getJsonArray("waivers").getValuesAs(JsonObject.class).stream()
                        .map(TermsJson::waiver)
                        .toList(),
                result.getJsonArray("absent").getValuesAs(JsonObject.class).stream()
                        .filter(declared -> Finding.valueOf(declared.getString("finding")) == Finding.ABSENT)
                        .map(TermsJson::absence)
                        .toList());
    }

    private static Waiver waiver(JsonObject json) {
        return new Waiver(
                json.getString("clause"),
                json.getString("reason"),
                json.getString("name"),
                LocalDate.parse(json.getString("expires")));
    }

    private static Absence absence(JsonObject json) {
        return new Absence(
                json.getString("condition"),
                json.getString("untested"),
                json.getString("reason"),
                Set.copyOf(json.getJsonArray("checks").getValuesAs(JsonString::getString)));
    }

    static JsonArrayBuilder waivers(Run run) {
        JsonArrayBuilder waivers = Json.createArrayBuilder();
        for (Waiver waiver : run.waivers()) {
            waivers.add(Json.createObjectBuilder()
                    .add("clause", waiver.clause())
                    .add("reason", waiver.reason())
                    .add("name", waiver.name())
                    .add("expires", waiver.expires().toString())
                    .add("stale", run.verdict().stale().contains(waiver.clause())));
        }
        return waivers;
    }

    static JsonArrayBuilder absent(Run run) {
        JsonArrayBuilder absent = Json.createArrayBuilder();
        for (Probed probed : run.probed()) {
            JsonArrayBuilder checks = Json.createArrayBuilder();
            probed.checks().stream().sorted().forEach(checks::add);
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("condition", probed.condition().key())
                    .add("untested", probed.condition().untested())
                    .add("reason", probed.reason())
                    .add("finding", probed.finding().name())
                    .add("found", probed.found())
                    .add("checks", checks)
                    .add("evidence", EvidenceFolder.name(probed.stage().check()));
            probed.whose().ifPresent(whose -> one.add("whose", ResultJson.word(whose)));
            absent.add(one);
        }
        return absent;
    }

    static JsonArrayBuilder parameters(Run run) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        for (Parameter parameter : Parameter.values()) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("key", parameter.key())
                    .add("meaning", parameter.meaning())
                    .add("clause", parameter.clause())
                    .add("usedIn", parameter.usedIn())
                    .add("default", parameter.usual().toString())
                    .add("least", parameter.least().toString())
                    .add("most", parameter.most().toString())
                    .add("holds", run.configuration().parameters().of(parameter).toString())
                    .add(
                            "declared",
                            run.configuration().parameters().declared(parameter).isPresent())
                    .add("tested", parameter.tested())
                    .add("seen", Papers.seen(run, parameter));
            Optional.ofNullable(run.observed().get(parameter))
                    .ifPresent(longest -> one.add("longestSeen", longest.toString()));
            parameters.add(one);
        }
        return parameters;
    }
}
