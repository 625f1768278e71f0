package org.carerecordguarantee.conformance.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.probe.Declarations;
import org.carerecordguarantee.conformance.probe.Probe;
import org.carerecordguarantee.conformance.report.ConfigurationJson;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.verdict.Decided;

/** What the supplier declares the product not to serve: each absence has a probe behind it, and takes just the checks that need it. */
final class Declared {

    private static final String ABSENT = org.carerecordguarantee.conformance.probe.Finding.ABSENT.name();
    private static final String UNKNOWN = org.carerecordguarantee.conformance.probe.Finding.UNKNOWN.name();

    private Declared() {}

    /** {@return what a check comes to that was not performed for a declaration} */
    static Decided settled(JsonObject one) {
        return Declarations.settled(
                condition(one),
                one.getString("reason"),
                one.getString("finding").equals(ABSENT),
                one.getString("found"));
    }

    /** {@return the declaration for which a check was not performed; one that is absent for sure before one that nobody could probe} */
    static Optional<JsonObject> by(Opened bundle, String check) {
        return by(bundle, check, ABSENT).or(() -> by(bundle, check, UNKNOWN));
    }

    private static Optional<JsonObject> by(Opened bundle, String check, String finding) {
        return bundle.absent().stream()
                .filter(one ->
                        one.getString("finding").equals(finding) && checks(one).contains(check))
                .findFirst();
    }

    static List<Finding> look(Opened bundle, Catalogue catalogue, List<PlannedCheck> planned) {
        List<Finding> found = new ArrayList<>();
        Set<String> ids =
                bundle.checks().stream().map(check -> check.getString("id")).collect(Collectors.toSet());
        List<PlannedCheck> run =
                planned.stream().filter(check -> ids.contains(check.id())).toList();
        Map<String, String> reasons = new TreeMap<>();
        for (JsonObject one : bundle.absent()) {
            Condition condition = condition(one);
            if (reasons.put(condition.key(), one.getString("reason")) != null) {
                found.add(new Finding(ResultJson.NAME, "says twice what the product has not: " + condition.thing()));
            }
            if (!one.getString("untested").equals(condition.untested())
                    || !checks(one).equals(Declarations.needing(condition, catalogue, run))) {
                found.add(new Finding(
                        ResultJson.NAME,
                        "takes other checks for such as need " + condition.thing() + " than the suite does"));
            }
            probed(bundle, one, condition, found);
        }
        Map<String, String> configured = new TreeMap<>();
        bundle.json(ConfigurationJson.NAME)
                .orElse(JsonObject.EMPTY_JSON_OBJECT)
                .getJsonObject("absent")
                .forEach((key, reason) -> configured.put(key, ((JsonString) reason).getString()));
        if (!configured.equals(reasons)) {
            found.add(new Finding(
                    ConfigurationJson.NAME, "declares other things absent, or for other reasons, than the result"));
        }
        return found;
    }

    private static void probed(Opened bundle, JsonObject one, Condition condition, List<Finding> found) {
        String file = EvidenceFolder.name(Probe.name(condition));
        Optional<JsonObject> evidence =
                bundle.json(file).filter(json -> one.getString("evidence").equals(file));
        if (evidence.isEmpty()) {
            found.add(new Finding(file, "the evidence of the probe is missing or cannot be read"));
            return;
        }
        JsonObject probe = evidence.get();
        if (!probe.getString("probe").equals(condition.key())
                || !probe.getString("reason").equals(one.getString("reason"))
                || !probe.getString("finding").equals(one.getString("finding"))
                || !probe.getString("found").equals(one.getString("found"))) {
            found.add(new Finding(file, "the probe found something else than " + ResultJson.NAME + " says"));
        }
        List<JsonObject> deeds = Opened.deeds(probe);
        if (one.getString("finding").equals(ABSENT)
                && (deeds.isEmpty()
                        || Opened.answered(deeds.get(deeds.size() - 1), true).isEmpty())) {
            found.add(new Finding(file, "the system never answered that it has not " + condition.thing()));
        }
    }

    private static Condition condition(JsonObject one) {
        return Condition.of(one.getString("condition")).orElseThrow(IllegalArgumentException::new);
    }

    private static Set<String> checks(JsonObject one) {
        return Set.copyOf(one.getJsonArray("checks").getValuesAs(JsonString::getString));
    }
}
