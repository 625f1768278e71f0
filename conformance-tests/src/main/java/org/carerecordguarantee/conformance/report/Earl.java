package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * The result in the words of the Evaluation and Report Language (EARL) 1.0, as JSON-LD: an assertion for each clause (a test requirement)
 * and for each check (a test case that is part of it). Made from the result alone, so that it can be made again from any bundle.
 */
public final class Earl {

    /** Its place, relative to the report. */
    public static final String NAME = "earl.jsonld";

    private static final String NAMES = "urn:carerecordguarantee:";
    private static final String SUITE = "_:suite";
    private static final String SYSTEM = "_:system";

    private Earl() {}

    /** {@return the result as JSON-LD} */
    public static JsonObject of(JsonObject result) {
        JsonArrayBuilder graph =
                Json.createArrayBuilder().add(suite(result)).add(system(result.getJsonObject("system")));
        String date = result.getString("began");
        for (JsonObject clause : result.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
            graph.add(assertion(
                    Json.createObjectBuilder()
                            .add("@id", NAMES + "clause:" + clause.getString("id"))
                            .add("@type", "earl:TestRequirement")
                            .add("dct:identifier", clause.getString("id"))
                            .add("dct:type", clause.getString("level")),
                    clause,
                    date));
        }
        for (JsonObject check : result.getJsonArray("checks").getValuesAs(JsonObject.class)) {
            graph.add(assertion(
                    Json.createObjectBuilder()
                            .add(
                                    "@id",
                                    NAMES + "check:"
                                            + check.getString("id")
                                                    .replace("[", "%5B")
                                                    .replace("]", "%5D"))
                            .add("@type", "earl:TestCase")
                            .add("dct:identifier", check.getString("id"))
                            .add("dct:title", check.getString("name"))
                            .add("dct:isPartOf", id(NAMES + "clause:" + check.getString("clause"))),
                    check,
                    date));
        }
        return Json.createObjectBuilder()
                .add("@context", context())
                .add("@graph", graph)
                .build();
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("earl", "http://www.w3.org/ns/earl#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static JsonObjectBuilder suite(JsonObject result) {
        return Json.createObjectBuilder()
                .add("@id", SUITE)
                .add("@type", Json.createArrayBuilder().add("earl:Assertor").add("earl:Software"))
                .add("dct:title", "Conformance suite of the Social Care Record Guarantee for England")
                .add("dct:hasVersion", result.getString("suite"))
                .add("dct:description", result.getString("note"));
    }

    private static JsonObjectBuilder system(JsonObject system) {
        return Json.createObjectBuilder()
                .add("@id", SYSTEM)
                .add("@type", Json.createArrayBuilder().add("earl:TestSubject").add("earl:Software"))
                .add("dct:title", system.getString("product"))
                .add("dct:hasVersion", system.getString("version"))
                .add("dct:source", system.getString("target"));
    }

    private static JsonObjectBuilder assertion(JsonObjectBuilder test, JsonObject judged, String date) {
        Word word = Word.valueOf(judged.getString("word"));
        JsonObjectBuilder result = Json.createObjectBuilder()
                .add("@type", "earl:TestResult")
                .add("earl:outcome", id("earl:" + outcome(found(judged, word))))
                .add(
                        "dct:date",
                        Json.createObjectBuilder().add("@type", "xsd:dateTime").add("@value", date))
                .add("dct:title", word.inWords());
        if (judged.containsKey("why")) {
            result.add("dct:description", judged.getString("why"));
        }
        return Json.createObjectBuilder()
                .add("@type", "earl:Assertion")
                .add("earl:assertedBy", id(SUITE))
                .add("earl:subject", id(SYSTEM))
                .add("earl:test", test)
                .add("earl:mode", id(word == Word.SHOWN_BY_PEOPLE ? "earl:manual" : "earl:automatic"))
                .add("earl:result", result);
    }

    /** A waiver changes what a buyer accepts, not what was found. */
    private static Word found(JsonObject judged, Word word) {
        return word == Word.WAIVED && judged.containsKey("beneath") ? Word.valueOf(judged.getString("beneath")) : word;
    }

    static String outcome(Word word) {
        return switch (word) {
            case KEPT, SHOWN_BY_PEOPLE -> "passed";
            case NOT_KEPT, NOT_OFFERED, WAIVED -> "failed";
            case COULD_NOT_TEST, SUITE_FAULT -> "cantTell";
            case DOES_NOT_APPLY -> "inapplicable";
            case LEFT_OUT, NOT_YET_TESTED -> "untested";
        };
    }

    private static JsonObjectBuilder id(String id) {
        return Json.createObjectBuilder().add("@id", id);
    }
}
