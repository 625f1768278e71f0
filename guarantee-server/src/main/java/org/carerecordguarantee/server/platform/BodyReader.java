package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a {@link Body}: one JSON object in UTF-8, or the request ends with 400. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BodyReader implements MessageBodyReader<Body> {
    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders,
            InputStream stream)
            throws IOException {
        byte[] bytes = stream.readAllBytes();
        if (bytes.length == 0) {
            throw fault("is missing");
        }
        if (parsed(utf8(bytes)) instanceof JsonObject object) {
            return new Body(object);
        }
        throw fault("is not a JSON object");
    }

    // Strictly: put in place of what is malformed, another character would be kept as if it had been sent.
    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw fault("is not UTF-8");
        }
    }

    // The parser throws a plain RuntimeException at what is nested too deeply.
    private static JsonValue parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (RuntimeException malformed) {
            throw fault("is not JSON");
        }
    }

    private static Declined fault(String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField("body", message).declined();
    }
}
