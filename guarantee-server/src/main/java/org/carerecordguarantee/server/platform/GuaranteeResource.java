package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The promises themselves, for anybody, with what this server does not keep yet said as plainly as what it does. */
@Path("api/guarantee")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Tag(name = "About this server")
public class GuaranteeResource {
    @Inject
    private Catalogue catalogue;

    @Inject
    private UpheldClauses upheld;

    /** Commitments and clauses from the feature files, each clause {@code implemented} or {@code not yet}. */
    @GET
    @Operation(summary = "List the promises, clause by clause, and which of them this server keeps")
    public JsonObject guarantee() {
        Set<String> implemented = upheld.ids();
        JsonArrayBuilder commitments = Json.createArrayBuilder();
        for (JsonObject commitment : catalogue.commitments()) {
            JsonArrayBuilder clauses = Json.createArrayBuilder();
            for (JsonObject clause : commitment.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
                clauses.add(Json.createObjectBuilder()
                        .add("id", clause.getString("id"))
                        .add("sentence", clause.getString("sentence"))
                        .add("level", clause.getString("level"))
                        .add("state", implemented.contains(clause.getString("id")) ? "implemented" : "not yet"));
            }
            commitments.add(Json.createObjectBuilder()
                    .add("number", commitment.getInt("number"))
                    .add("family", commitment.getString("family"))
                    .add("title", commitment.getString("title"))
                    .add("promise", commitment.getString("promise"))
                    .add("clauses", clauses));
        }
        return Json.createObjectBuilder()
                .add(
                        "notice",
                        "The Social Care Record Guarantee for England as publicly described. The numbering is this project's own;"
                                + " nobody has endorsed it.")
                .add("commitments", commitments)
                .build();
    }
}
