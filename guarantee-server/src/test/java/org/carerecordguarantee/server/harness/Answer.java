package org.carerecordguarantee.server.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String body) {
    /** The body as a JSON object. */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The reason that a problem document gives. */
    public String reason() {
        return json().getString("reason");
    }

    /** The clause that a problem document names, or nothing. */
    public String clause() {
        return json().getString("clause", "");
    }

    /** The fields that a problem document names. */
    public List<String> fields() {
        return json().containsKey("errors")
                ? json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field"))
                        .toList()
                : List.of();
    }
}
