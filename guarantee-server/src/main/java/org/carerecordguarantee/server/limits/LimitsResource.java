package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The limits on a person's record: to see, and to ask for (LIM-01). */
@Path("api/people/{person}/limits")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Limits")
public class LimitsResource {
    @Inject
    private LimitActs acts;

    @Inject
    private AskingForLimits asking;

    @Inject
    private Attempt attempt;

    /** All limits, those that are over included: the person's own, and what a worker may know of. */
    @GET
    @Operation(summary = "Read the limits on a person's record, each with all that became of it (LIM-01, LIM-02)")
    @Upholds({"LIM-01", "LIM-02"})
    public LimitsView all(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        return acts.all(person, purpose);
    }

    @GET
    @Path("{limit}")
    @Operation(summary = "Read one limit with all that became of it (LIM-01)")
    public LimitView one(
            @PathParam("person") UUID person, @PathParam("limit") UUID limit, @HeaderParam("Purpose") Purpose purpose) {
        return acts.one(person, limit, purpose);
    }

    /** The person asks, or a worker writes down that they did. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a limit; one for safety is in force at once (LIM-01, LIM-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewLimit.class)))
    @Upholds({"LIM-01", "LIM-03"})
    public Response ask(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        attempt.is(Asked.about(person, Action.ASK_FOR_LIMIT, purpose));
        LimitView asked = asking.ask(person, NewLimit.in(body), purpose);
        return Response.created(URI.create("/api/people/" + person + "/limits/" + asked.id()))
                .entity(asked)
                .build();
    }
}
