package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.verdict.PlayedStep;
import org.carerecordguarantee.conformance.wire.Bodies;
import org.carerecordguarantee.conformance.witness.Check;
import org.carerecordguarantee.conformance.witness.Deed;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Stage;

/** One file a check: what was done, what was exchanged with the system, what was looked at. */
public final class EvidenceFolder {

    /** Where all evidence lies, relative to the report. */
    public static final String FOLDER = "evidence/";

    private EvidenceFolder() {}

    /** {@return the file of a check, relative to the report} */
    public static String name(String check) {
        return FOLDER + check.replace('[', '_').replace("]", "").replace('@', '_') + ".json";
    }

    /** What a probe did, before any check. */
    static JsonObject of(Probed probed) {
        return Json.createObjectBuilder()
                .add("probe", probed.condition().key())
                .add("reason", probed.reason())
                .add("finding", probed.finding().name())
                .add("found", probed.found())
                .add("people", people(probed.stage()))
                .add("done", deeds(probed.stage()))
                .build();
    }

    static JsonObject of(CheckResult result) {
        JsonArrayBuilder looked = Json.createArrayBuilder();
        result.stage().checks().forEach(check -> looked.add(looked(check)));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        result.check().steps().forEach(steps::add);
        JsonArrayBuilder played = Json.createArrayBuilder();
        result.stage().steps().forEach(step -> played.add(played(step)));
        return Json.createObjectBuilder()
                .add("check", result.check().id())
                .add("name", result.check().name())
                .add("steps", steps)
                .add("people", people(result.stage()))
                .add("word", result.word().name())
                .add("why", result.why().orElse(""))
                .add("whose", result.whose().map(ResultJson::word).orElse(""))
                .add("played", played)
                .add("done", deeds(result.stage()))
                .add("lookedAt", looked)
                .build();
    }

    private static List<String> names(Stage stage) {
        return stage.people().stream().map(PersonRef::name).toList();
    }

    private static JsonArrayBuilder people(Stage stage) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        names(stage).forEach(people::add);
        return people;
    }

    private static JsonArrayBuilder deeds(Stage stage) {
        List<String> names = names(stage);
        JsonArrayBuilder deeds = Json.createArrayBuilder();
        stage.deeds().forEach(deed -> deeds.add(deed(deed, names)));
        return deeds;
    }

    private static JsonObjectBuilder deed(Deed deed, List<String> names) {
        JsonArrayBuilder exchanges = Json.createArrayBuilder();
        deed.exchanges().forEach(exchange -> exchanges.add(exchange(exchange, names)));
        return Json.createObjectBuilder()
                .add("what", deed.words())
                .add("answer", deed.answer())
                .add("arrangement", deed.arrangement())
                .add("exchanges", exchanges);
    }

    private static JsonObjectBuilder played(PlayedStep step) {
        return Json.createObjectBuilder()
                .add("step", step.words())
                .add("ending", step.ending().name())
                .add("why", step.why())
                .add("outcomes", step.outcomes());
    }

    private static JsonObjectBuilder looked(Check check) {
        return Json.createObjectBuilder()
                .add("should", check.expectation())
                .add("was", check.actual())
                .add("held", check.held());
    }

    private static JsonObjectBuilder exchange(Exchange exchange, List<String> names) {
        return Json.createObjectBuilder()
                .add("number", exchange.number())
                .add("sentAt", exchange.sentAt().toString())
                .add("milliseconds", exchange.took().toMillis())
                .add("request", exchange.method() + " " + exchange.uri())
                .add("requestHeaders", headers(exchange.requestHeaders()))
                .add("requestBody", body(exchange.requestHeaders(), exchange.requestBody(), names))
                .add("status", exchange.status())
                .add("responseHeaders", headers(exchange.responseHeaders()))
                .add("responseBody", said(exchange, names))
                .add("login", exchange.login());
    }

    /** Where there was no answer, the suite's own words stand in its place. */
    private static String said(Exchange exchange, List<String> names) {
        return exchange.status() == 0
                ? Bodies.tokenless(exchange.responseBody())
                : body(exchange.responseHeaders(), exchange.responseBody(), names);
    }

    private static String body(Map<String, String> headers, String body, List<String> names) {
        return Bodies.kept(headers.getOrDefault("content-type", ""), body, names);
    }

    private static JsonObjectBuilder headers(Map<String, String> headers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        headers.forEach(json::add);
        return json;
    }
}
