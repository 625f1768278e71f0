package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.witness.Check;
import org.carerecordguarantee.conformance.witness.Deed;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Stage;

/** One file a check: what was done, what was exchanged with the system, what was looked at. */
final class EvidenceFolder {

    private EvidenceFolder() {}

    /** {@return the file of a check, relative to the report} */
    static String name(String check) {
        return "evidence/" + check.replace('[', '_').replace("]", "").replace('@', '_') + ".json";
    }

    /** What a probe did, before any check. */
    static JsonObject of(Probed probed) {
        return Json.createObjectBuilder()
                .add("probe", probed.condition().key())
                .add("reason", probed.reason())
                .add("finding", probed.finding().name())
                .add("found", probed.found())
                .add("done", deeds(probed.stage()))
                .build();
    }

    static JsonObject of(CheckResult result) {
        JsonArrayBuilder looked = Json.createArrayBuilder();
        result.stage().checks().forEach(check -> looked.add(looked(check)));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        result.check().steps().forEach(steps::add);
        return Json.createObjectBuilder()
                .add("check", result.check().id())
                .add("name", result.check().name())
                .add("steps", steps)
                .add("word", result.word().name())
                .add("why", result.why().orElse(""))
                .add("done", deeds(result.stage()))
                .add("lookedAt", looked)
                .build();
    }

    private static JsonArrayBuilder deeds(Stage stage) {
        JsonArrayBuilder deeds = Json.createArrayBuilder();
        stage.deeds().forEach(deed -> deeds.add(deed(deed)));
        return deeds;
    }

    private static JsonObjectBuilder deed(Deed deed) {
        JsonArrayBuilder exchanges = Json.createArrayBuilder();
        deed.exchanges().forEach(exchange -> exchanges.add(exchange(exchange)));
        return Json.createObjectBuilder()
                .add("what", deed.words())
                .add("answer", deed.answer())
                .add("arrangement", deed.arrangement())
                .add("exchanges", exchanges);
    }

    private static JsonObjectBuilder looked(Check check) {
        return Json.createObjectBuilder()
                .add("should", check.expectation())
                .add("was", check.actual())
                .add("held", check.held());
    }

    private static JsonObjectBuilder exchange(Exchange exchange) {
        return Json.createObjectBuilder()
                .add("number", exchange.number())
                .add("sentAt", exchange.sentAt().toString())
                .add("milliseconds", exchange.took().toMillis())
                .add("request", exchange.method() + " " + exchange.uri())
                .add("requestHeaders", headers(exchange.requestHeaders()))
                .add("requestBody", exchange.requestBody())
                .add("status", exchange.status())
                .add("responseHeaders", headers(exchange.responseHeaders()))
                .add("responseBody", exchange.responseBody())
                .add("login", exchange.login());
    }

    private static JsonObjectBuilder headers(Map<String, String> headers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        headers.forEach(json::add);
        return json;
    }
}
