package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a {@link Problem} out, with the clause's own sentence from the catalogue. */
@Provider
@ApplicationScoped
public class ProblemWriter implements MessageBodyWriter<Problem> {
    static final String COMPLAINT =
            "If you think this is wrong, ask the council's complaints manager, and give the correlation number.";

    @Inject
    private Caller caller;

    @Inject
    private Catalogue catalogue;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Problem.class;
    }

    @Override
    public void writeTo(
            Problem problem,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> httpHeaders,
            OutputStream out)
            throws IOException {
        out.write(document(problem).toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject document(Problem problem) {
        Reason reason = problem.reason();
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", reason.type())
                .add("title", reason.title())
                .add("status", reason.status())
                .add("detail", problem.detail().orElse(reason.detail()))
                .add("reason", reason.name());
        problem.clause().ifPresent(clause -> {
            document.add("clause", clause);
            catalogue.sentence(clause).ifPresent(sentence -> document.add("sentence", sentence));
        });
        problem.gate().ifPresent(gate -> document.add("gate", gate));
        problem.instead().ifPresent(clause -> document.add("instead", clause));
        document.add("complaint", COMPLAINT).add("correlation", caller.correlation());
        if (!problem.errors().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            for (Problem.FieldFault fault : problem.errors()) {
                JsonObjectBuilder error = Json.createObjectBuilder().add("field", fault.field());
                fault.clause().ifPresent(clause -> error.add("clause", clause));
                errors.add(error.add("message", fault.message()));
            }
            document.add("errors", errors);
        }
        return document.build();
    }
}
