package org.carerecordguarantee.features;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.features.lint.CommitmentTable;

/**
 * The catalogue: every commitment, clause and scenario, as the server, the suite and the documents read it. It is made from
 * promises that the lint found nothing in, and only from them.
 *
 * <p>INVARIANT: the same promises give the same bytes, whatever the order they are read in, the machine and the day.
 */
public final class Catalogue {

    private static final int FORMAT = 1;

    private final CommitmentTable table;
    private final List<Promise> promises;
    private final JsonObject json;

    private Catalogue(List<Promise> promises, CommitmentTable table) {
        this.table = table;
        this.promises = promises.stream()
                .sorted(Comparator.comparing(promise -> commitment(promise).number()))
                .toList();
        JsonArray commitments =
                array(this.promises.stream().map(this::commitmentJson).toList());
        this.json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("fingerprint", Canonical.fingerprint(commitments))
                .add("commitments", commitments)
                .build();
    }

    /** Makes the catalogue of promises without fault. */
    public static Catalogue of(List<Promise> promises, CommitmentTable table) {
        return new Catalogue(promises, table);
    }

    /** The catalogue as JSON. */
    public JsonObject json() {
        return json;
    }

    /** The catalogue as it is written: indented, with line feeds, and one at the end. */
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip().replace("\r\n", "\n") + "\n";
    }

    /** One line for whoever runs the build. */
    public String summary() {
        long clauses =
                promises.stream().mapToLong(promise -> promise.clauses().size()).sum();
        long scenarios = promises.stream()
                .mapToLong(promise -> promise.scenarios().size())
                .sum();
        return promises.size() + " features, " + clauses + " clauses, " + scenarios + " scenarios, catalogue "
                + json.getString("fingerprint");
    }

    private CommitmentTable.Commitment commitment(Promise promise) {
        return table.inFile(promise.file()).orElseThrow();
    }

    private JsonObject commitmentJson(Promise promise) {
        CommitmentTable.Commitment commitment = commitment(promise);
        return Json.createObjectBuilder()
                .add("number", commitment.number())
                .add("family", commitment.family())
                .add("package", commitment.packageName())
                .add("title", promise.title())
                .add("promise", promise.description())
                .add("status", commitment.status().name())
                .add("file", promise.file())
                .add(
                        "clauses",
                        array(promise.clauses().stream().map(Catalogue::json).toList()))
                .build();
    }

    private static JsonObject json(Clause clause) {
        String level = clause.levels().get(0).tag();
        return Json.createObjectBuilder()
                .add("id", clause.id().orElseThrow())
                .add("sentence", clause.sentence())
                .add("detail", clause.detail())
                .add("level", level)
                .add("core", clause.tagged("core"))
                .add("basis", strings(clause.basis().stream().map(Basis::name).toList()))
                .add(
                        "variants",
                        strings(clause.variants().stream().map(Variant::letter).toList()))
                .add(
                        "byPeople",
                        clause.byPeople().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add(
                        "notYetTested",
                        clause.notYetTested().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add(
                        "scenarios",
                        array(clause.scenarios().stream()
                                .map(scenario -> json(scenario, level))
                                .toList()))
                .build();
    }

    private static JsonObject json(Scenario scenario, String clauseLevel) {
        return Json.createObjectBuilder()
                .add("id", scenario.id().orElseThrow())
                .add("name", scenario.name())
                .add("ifThisFails", scenario.ifThisFails().orElseThrow())
                .add("level", scenario.tagged(Scenario.REFERENCE) ? Level.REFERENCE.tag() : clauseLevel)
                .add("cast", strings(scenario.cast()))
                .add("conditions", conditions(scenario))
                .add(
                        "rows",
                        strings(scenario.rows().stream()
                                .map(row -> row.cells().get(0))
                                .toList()))
                .add("line", scenario.line())
                .add("fingerprint", Canonical.fingerprint(whatRuns(scenario)))
                .build();
    }

    private static JsonArray conditions(Scenario scenario) {
        return strings(scenario.conditions().stream().map(Condition::word).toList());
    }

    /**
     * What the scenario does, without what only a reader sees: its name may be reworded, its steps may not. Nor may a condition be
     * added, since a product could then leave out what it could not before; a scenario without any has the print of its steps alone.
     */
    private static JsonObject whatRuns(Scenario scenario) {
        JsonObjectBuilder runs = Json.createObjectBuilder();
        if (!scenario.conditions().isEmpty()) {
            runs.add("conditions", conditions(scenario));
        }
        return runs.add(
                        "steps",
                        array(scenario.steps().stream()
                                .map(step -> Json.createObjectBuilder()
                                        .add("keyword", step.keyword())
                                        .add("text", step.text())
                                        .add(
                                                "argument",
                                                array(step.argument().stream()
                                                        .map(Catalogue::strings)
                                                        .toList()))
                                        .build())
                                .toList()))
                .add("columns", strings(scenario.header()))
                .add(
                        "rows",
                        array(scenario.rows().stream()
                                .map(row -> strings(row.cells()))
                                .toList()))
                .build();
    }

    private static JsonArray strings(Collection<String> strings) {
        return Json.createArrayBuilder(strings).build();
    }

    private static JsonArray array(Collection<? extends JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }
}
