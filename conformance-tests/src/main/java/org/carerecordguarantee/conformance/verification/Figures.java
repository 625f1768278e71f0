package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.report.ConfigurationJson;
import org.carerecordguarantee.conformance.report.ResultJson;

/** The product's own figures: as the configuration declares them, else as usual, and within the bounds of this project. */
final class Figures {

    private Figures() {}

    static List<Finding> look(Opened bundle) {
        List<Finding> found = new ArrayList<>();
        JsonObject configured = bundle.json(ConfigurationJson.NAME)
                .orElse(JsonObject.EMPTY_JSON_OBJECT)
                .getJsonObject("parameters");
        Set<String> open = new HashSet<>(configured.keySet());
        List<JsonObject> stated = bundle.result().getJsonArray("parameters").getValuesAs(JsonObject.class);
        for (Parameter parameter : Parameter.values()) {
            open.remove(parameter.key());
            Optional<Duration> declared = Optional.ofNullable(configured.getString(parameter.key(), null))
                    .map(Duration::parse);
            List<JsonObject> own = stated.stream()
                    .filter(one -> one.getString("key").equals(parameter.key()))
                    .toList();
            if (own.size() != 1 || !agrees(own.get(0), parameter, declared)) {
                found.add(new Finding(
                        ResultJson.NAME,
                        "the figure " + parameter.key() + " is not as " + ConfigurationJson.NAME
                                + " declares it, or not within the suite's bounds"));
            }
        }
        if (!open.isEmpty() || stated.size() != Parameter.values().length) {
            found.add(new Finding(ResultJson.NAME, "has figures that the suite does not know"));
        }
        return found;
    }

    private static boolean agrees(JsonObject stated, Parameter parameter, Optional<Duration> declared) {
        Duration holds = declared.orElse(parameter.usual());
        return parameter.allows(holds)
                && stated.getString("holds").equals(holds.toString())
                && stated.getBoolean("declared") == declared.isPresent()
                && stated.getString("default").equals(parameter.usual().toString())
                && stated.getString("least").equals(parameter.least().toString())
                && stated.getString("most").equals(parameter.most().toString())
                && stated.getString("meaning").equals(parameter.meaning())
                && stated.getString("clause").equals(parameter.clause());
    }
}
