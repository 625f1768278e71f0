package org.carerecordguarantee.server.platform;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the API's description: what production does not have is not described there, and every operation says that a refusal is a
 * problem document.
 */
public class OpenApiDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        if (new Settings().profile() != Profile.DEMO) {
            for (String path : List.copyOf(description.getPaths().getPathItems().keySet())) {
                if (Paths.isDevelopment(path)) {
                    description.getPaths().removePathItem(path);
                }
            }
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse otherwise = OASFactory.createAPIResponse()
                .description("A refusal or a fault: a problem document (RFC 9457) with the clause that it rests on")
                .content(OASFactory.createContent()
                        .addMediaType("application/problem+json", OASFactory.createMediaType()));
        operation.getResponses().setDefaultValue(otherwise);
        return operation;
    }
}
