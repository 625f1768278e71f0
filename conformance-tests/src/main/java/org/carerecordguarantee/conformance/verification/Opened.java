package org.carerecordguarantee.conformance.verification;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Unreadable;
import org.carerecordguarantee.conformance.probe.Probe;
import org.carerecordguarantee.conformance.report.EvidenceFolder;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.verdict.Word;

/** A bundle with its parts as texts and JSON. Nothing of it is believed. */
final class Opened {

    private final Bundle bundle;
    private final JsonObject result;

    /** @throws Unreadable if it holds no result */
    Opened(Bundle bundle) {
        this.bundle = bundle;
        this.result = json(ResultJson.NAME)
                .orElseThrow(() -> new Unreadable("the bundle holds no " + ResultJson.NAME + " that could be read"));
    }

    JsonObject result() {
        return result;
    }

    List<String> names() {
        return bundle.names();
    }

    /** {@return the checks of the result, in order} */
    List<JsonObject> checks() {
        return result.getJsonArray("checks").getValuesAs(JsonObject.class);
    }

    /** {@return what the supplier declares absent, as the result has it} */
    List<JsonObject> absent() {
        return result.getJsonArray("absent").getValuesAs(JsonObject.class);
    }

    /** {@return the evidence of each check and each probe that the result names, by its identity; without what is missing} */
    Map<String, JsonObject> evidence() {
        Map<String, JsonObject> evidence = new LinkedHashMap<>();
        for (JsonObject check : checks()) {
            json(check.getString("evidence")).ifPresent(json -> evidence.put(check.getString("id"), json));
        }
        for (Condition condition : Condition.values()) {
            String probe = Probe.name(condition);
            json(EvidenceFolder.name(probe)).ifPresent(json -> evidence.put(probe, json));
        }
        return evidence;
    }

    Optional<String> text(String name) {
        return bundle.file(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    Optional<JsonObject> json(String name) {
        return text(name).flatMap(Opened::parsed);
    }

    private static Optional<JsonObject> parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException notAnObject) {
            return Optional.empty();
        }
    }

    /** {@return whether evidence is that of a check that came to an outcome, so that no act of its came to trouble} */
    static boolean decided(JsonObject evidence) {
        String word = evidence.getString("word", "");
        return word.equals(Word.KEPT.name()) || word.equals(Word.NOT_KEPT.name());
    }

    /** {@return the deeds of a check's evidence} */
    static List<JsonObject> deeds(JsonObject evidence) {
        return evidence.getJsonArray("done").getValuesAs(JsonObject.class);
    }

    /** {@return the exchanges of a check's evidence} */
    static List<JsonObject> exchanges(JsonObject evidence) {
        List<JsonObject> all = new ArrayList<>();
        deeds(evidence).forEach(deed -> all.addAll(answered(deed, false)));
        return all;
    }

    /**
     * {@return the exchanges of a deed}
     *
     * @param only whether to leave out log-ins, and requests that were never answered
     */
    static List<JsonObject> answered(JsonObject deed, boolean only) {
        return deed.getJsonArray("exchanges").getValuesAs(JsonObject.class).stream()
                .filter(exchange -> !only || (!exchange.getBoolean("login") && exchange.getInt("status") != 0))
                .collect(Collectors.toList());
    }
}
