package org.carerecordguarantee.server.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what faults are called and what they do, in plain English: {@code faults/NAME.json}. */
final class FaultCatalogue {
    private FaultCatalogue() {}

    /** The descriptions by id; each also says of which sort it is, as its file does. */
    static Map<String, JsonObject> read(String name) {
        String place = "/faults/" + name + ".json";
        try (InputStream stream = FaultCatalogue.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("There is no catalogue " + place + ".");
            }
            try (JsonReader reader = Json.createReader(stream)) {
                JsonObject file = reader.readObject();
                Map<String, JsonObject> entries = new LinkedHashMap<>();
                for (JsonObject each : file.getJsonArray("faults").getValuesAs(JsonObject.class)) {
                    JsonObject entry = Json.createObjectBuilder(each)
                            .add("sort", file.getString("sort"))
                            .build();
                    if (entries.put(entry.getString("id"), entry) != null) {
                        throw new IllegalStateException(place + " describes " + entry.getString("id") + " twice.");
                    }
                }
                return entries;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
