package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

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
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonStructure structure = reader.read();
            if (structure instanceof JsonObject object) {
                return new Body(object);
            }
            throw fault("is not a JSON object");
        } catch (JsonException | IllegalStateException malformed) {
            throw fault("is not JSON");
        }
    }

    private static Declined fault(String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField("body", message).declined();
    }
}
