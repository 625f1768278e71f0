package org.carerecordguarantee.conformance.report;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds a result against the schema that is published with it. */
public final class ResultSchema {
    private ResultSchema() {}

    /** {@return where it is not as the schema says, and how; empty if it is} */
    public static List<String> errors(String result) throws IOException {
        try (InputStream schema = ResultSchema.class.getResourceAsStream("/report/result.schema.json")) {
            return new ValidatorFactory()
                            .withJsonNodeFactory(new JakartaJsonNode.Factory())
                            .validate(new String(schema.readAllBytes(), StandardCharsets.UTF_8), result)
                            .getErrors()
                            .stream()
                            .map(error -> error.getInstanceLocation() + " " + error.getError())
                            .toList();
        }
    }
}
