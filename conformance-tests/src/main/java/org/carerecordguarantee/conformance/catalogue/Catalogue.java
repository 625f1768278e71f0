package org.carerecordguarantee.conformance.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.verdict.Level;

/**
 * All commitments with their clauses and scenarios.
 *
 * @param fingerprint of all of it
 * @param commitments in order
 */
public record Catalogue(String fingerprint, List<Commitment> commitments) {

    private static final String PLACE = "/features/catalogue.json";
    private static final int FORMAT = 1;

    public Catalogue {
        commitments = List.copyOf(commitments);
    }

    /**
     * {@return the catalogue on the class path}
     *
     * @throws IllegalStateException if it is missing or of an unknown format
     */
    public static Catalogue load() {
        try (InputStream stream = Catalogue.class.getResourceAsStream(PLACE)) {
            if (stream == null) {
                throw new IllegalStateException("the catalogue is missing from the class path: " + PLACE);
            }
            try (JsonReader reader = Json.createReader(stream)) {
                return of(reader.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return all clauses, in order} */
    public Stream<Clause> clauses() {
        return commitments.stream().flatMap(commitment -> commitment.clauses().stream());
    }

    /** {@return the clause with this id, if there is one} */
    public Optional<Clause> clause(String id) {
        return clauses().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /** {@return the scenario with this id, if there is one} */
    public Optional<Scenario> scenario(String id) {
        return clauses()
                .flatMap(clause -> clause.scenarios().stream())
                .filter(scenario -> scenario.id().equals(id))
                .findFirst();
    }

    static Catalogue of(JsonObject json) {
        if (json.getInt("format") != FORMAT) {
            throw new IllegalStateException("the catalogue has format " + json.getInt("format") + ", not " + FORMAT);
        }
        return new Catalogue(
                json.getString("fingerprint"),
                objects(json.getJsonArray("commitments"))
                        .map(Catalogue::commitment)
                        .toList());
    }

    private static Commitment commitment(JsonObject json) {
        return new Commitment(
                json.getInt("number"),
                json.getString("family"),
                json.getString("title"),
                json.getString("promise"),
                json.getString("status"),
                json.getString("file"),
                objects(json.getJsonArray("clauses")).map(Catalogue::clause).toList());
    }

    private static Clause clause(JsonObject json) {
        return new Clause(
                json.getString("id"),
                json.getString("sentence"),
                json.getString("detail"),
                Level.of(json.getString("level")),
                json.getBoolean("core"),
                strings(json.getJsonArray("basis")),
                Optional.ofNullable(json.getString("byPeople", null)),
                Optional.ofNullable(json.getString("notYetTested", null)),
                objects(json.getJsonArray("scenarios")).map(Catalogue::scenario).toList());
    }

    private static Scenario scenario(JsonObject json) {
        return new Scenario(
                json.getString("id"),
                json.getString("name"),
                json.getString("ifThisFails"),
                Level.of(json.getString("level")),
                strings(json.getJsonArray("cast")),
                strings(json.getJsonArray("conditions")),
                strings(json.getJsonArray("rows")),
                json.getString("fingerprint"));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
