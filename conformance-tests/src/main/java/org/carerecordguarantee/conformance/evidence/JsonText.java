package org.carerecordguarantee.conformance.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** JSON as every file of this suite has it: indented, one line end at the end. */
public final class JsonText {

    private JsonText() {}

    /** {@return the text} */
    public static String of(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.append('\n').toString();
    }
}
