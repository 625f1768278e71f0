package org.carerecordguarantee.conformance.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.verdict.Ending;

/** Cucumber's messages tell of the same checks as the evidence, and of the same end of each of their steps. */
final class Told {

    /** For each check, how its steps ended by the messages, in order. */
    private final Map<String, List<String>> checks = new LinkedHashMap<>();

    private final Map<String, String> checkOfTestCase = new HashMap<>();
    private final Map<String, String> testCaseOfAttempt = new HashMap<>();
    private final Set<String> stepsOfScenarios;

    private Told(List<JsonObject> messages) {
        stepsOfScenarios = messages.stream()
                .filter(message -> message.containsKey("testCase"))
                .flatMap(message -> message.getJsonObject("testCase").getJsonArray("testSteps").stream())
                .map(step -> step.asJsonObject())
                .filter(step -> step.containsKey("pickleStepId"))
                .map(step -> step.getString("id"))
                .collect(Collectors.toSet());
        messages.forEach(this::take);
    }

    static List<Finding> look(Opened bundle) {
        Map<String, List<String>> told = new Told(bundle.text(Reports.MESSAGES)
                        .orElseThrow(() -> new IllegalArgumentException("no messages"))
                        .lines()
                        .map(Told::message)
                        .toList())
                .checks;
        Map<String, List<String>> played = new LinkedHashMap<>();
        bundle.evidence().forEach((id, evidence) -> {
            if (evidence.containsKey("played")) {
                List<String> steps = played(evidence);
                if (!steps.isEmpty()) {
                    played.put(id, steps);
                }
            }
        });
        List<Finding> found = new ArrayList<>();
        played.forEach((id, steps) -> {
            if (!steps.equals(told.get(id))) {
                found.add(new Finding(Reports.MESSAGES, "tells otherwise of check " + id + " than its evidence"));
            }
        });
        told.keySet().stream()
                .filter(id -> !played.containsKey(id))
                .forEach(id -> found.add(
                        new Finding(Reports.MESSAGES, "tells of check " + id + ", of which there is no evidence")));
        return found;
    }

    private void take(JsonObject message) {
        if (message.containsKey("testCase")) {
            JsonObject testCase = message.getJsonObject("testCase");
            checkOfTestCase.put(testCase.getString("id"), testCase.getString("pickleId"));
        } else if (message.containsKey("testCaseStarted")) {
            JsonObject started = message.getJsonObject("testCaseStarted");
            testCaseOfAttempt.put(started.getString("id"), started.getString("testCaseId"));
        } else if (message.containsKey("testStepFinished")) {
            JsonObject finished = message.getJsonObject("testStepFinished");
            if (stepsOfScenarios.contains(finished.getString("testStepId"))) {
                String check = checkOfTestCase.get(testCaseOfAttempt.get(finished.getString("testCaseStartedId")));
                checks.computeIfAbsent(check, id -> new ArrayList<>())
                        .add(finished.getJsonObject("testStepResult").getString("status"));
            }
        }
    }

    /** What came of opening and closing the scenario is no step of it. */
    private static List<String> played(JsonObject evidence) {
        Set<String> steps = evidence.getJsonArray("steps").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
        return evidence.getJsonArray("played").getValuesAs(JsonObject.class).stream()
                .filter(step -> steps.contains(step.getString("step")))
                .map(step -> status(Ending.valueOf(step.getString("ending"))))
                .toList();
    }

    private static String status(Ending ending) {
        return switch (ending) {
            case HELD -> "PASSED";
            case NOT_REACHED -> "SKIPPED";
            case UNKNOWN -> "UNDEFINED";
            case AMBIGUOUS -> "AMBIGUOUS";
            case OUTCOME_FALSE, PRODUCT_LACKS, ADAPTER_LACKS, TROUBLE, NOT_ARRANGED, BROKE -> "FAILED";
        };
    }

    private static JsonObject message(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
