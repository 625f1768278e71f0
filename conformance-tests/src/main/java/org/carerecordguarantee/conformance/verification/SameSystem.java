package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.report.ConfigurationJson;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.witness.Exchanges;

/**
 * The result is about the system that was configured, and what counts as its answer came from one of its own hosts. What the
 * configuration leaves to the system to say, such as its version, only the result knows.
 */
final class SameSystem {

    private static final List<String> CONFIGURED = List.of("target", "adapter", "product", "supplier");

    private static final String ABSENT = org.carerecordguarantee.conformance.probe.Finding.ABSENT.name();

    private SameSystem() {}

    static List<Finding> look(Opened bundle) {
        JsonObject configured = bundle.json(ConfigurationJson.NAME).orElse(JsonObject.EMPTY_JSON_OBJECT);
        JsonObject system = bundle.result().getJsonObject("system");
        List<Finding> found = new ArrayList<>();
        CONFIGURED.stream()
                .filter(configured::containsKey)
                .filter(key -> !configured.getString(key).equals(system.getString(key, "")))
                .forEach(key -> found.add(new Finding(
                        ConfigurationJson.NAME, "names another " + key + " than " + ResultJson.NAME + " does")));
        Set<String> own = Stream.of(
                        Stream.of(URI.create(configured.getString("target")).getHost()),
                        configured.getJsonArray("hosts").getValuesAs(JsonString::getString).stream())
                .flatMap(hosts -> hosts)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        bundle.evidence().forEach((check, evidence) -> foreign(check, evidence, own, found));
        return found;
    }

    /** A run does not believe an act for which some other host alone answered. */
    private static void foreign(String check, JsonObject evidence, Collection<String> own, List<Finding> found) {
        boolean absent = evidence.getString("finding", "").equals(ABSENT);
        if (!absent && !Opened.decided(evidence)) {
            return;
        }
        List<JsonObject> deeds = Opened.deeds(evidence);
        // what came to nothing, and so shows that something is absent, is the last deed of a probe
        List<JsonObject> counted = absent
                ? deeds.subList(Math.max(0, deeds.size() - 1), deeds.size())
                : deeds.stream().filter(deed -> !deed.getBoolean("arrangement")).toList();
        for (JsonObject deed : counted) {
            List<JsonObject> answers = Opened.answered(deed, true);
            if (!answers.isEmpty()
                    && !deed.getString("what").contains(Traffic.WITHOUT_A_DOOR)
                    && answers.stream().noneMatch(exchange -> ofTheSystem(exchange, own))) {
                found.add(new Finding(
                        EvidenceFolder.name(check),
                        "none of the system's own hosts stands behind: " + deed.getString("what")));
            }
        }
    }

    private static boolean ofTheSystem(JsonObject exchange, Collection<String> own) {
        String request = exchange.getString("request");
        return Exchanges.host(request.substring(request.indexOf(' ') + 1))
                .map(own::contains)
                .orElse(true);
    }
}
