package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The promises as the feature files state them, read from the catalogue that their build makes. A clause's sentence stands there and
 * nowhere else in the server.
 */
@ApplicationScoped
public class Catalogue {
    private static final String PLACE = "/features/catalogue.json";

    private final List<JsonObject> commitments;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** @throws IllegalStateException when the catalogue is not on the class path: a server that cannot say its promises is no use */
    public Catalogue() {
        try (InputStream stream = Catalogue.class.getResourceAsStream(PLACE)) {
            if (stream == null) {
                throw new IllegalStateException("No " + PLACE + ". Build the module features first.");
            }
            try (JsonReader reader = Json.createReader(stream)) {
                commitments = reader.readObject().getJsonArray("commitments").getValuesAs(JsonObject.class);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (JsonObject commitment : commitments) {
            for (JsonObject clause : commitment.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
                sentences.put(clause.getString("id"), clause.getString("sentence"));
            }
        }
    }

    /** The clause's own sentence. */
    public Optional<String> sentence(String clause) {
        return Optional.ofNullable(sentences.get(clause));
    }

    /** The ids of all clauses. */
    public Set<String> clauses() {
        return Set.copyOf(sentences.keySet());
    }

    /** The commitments in their order, as the catalogue has them. */
    public List<JsonObject> commitments() {
        return List.copyOf(commitments);
    }
}
