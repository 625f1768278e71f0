package org.carerecordguarantee.server.controls;

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
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may open a person's record, and why: to read, to make and to end. */
@Path("api/people/{person}/relationships")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Relationships")
public class RelationshipResource {
    /** The causes that can be made here; others come with what they are the cause of. */
    enum Cause {
        ALLOCATION,
        SELF_CLAIM
    }

    /** What is handed in to make one: a worker for an allocation, a reason for a claim of one's own. */
    @Schema(name = "NewRelationship")
    record NewRelationship(
            Cause cause,
            @Schema(nullable = true) UUID worker,
            @Schema(nullable = true) String reason) {}

    /** What is handed in to end one. */
    @Schema(name = "EndOfRelationship")
    record EndOfRelationship(String reason) {}

    @Inject
    private RelationshipActs acts;

    /** Who works, or has worked, with the person. */
    @GET
    @Operation(summary = "Read a person's relationships, alive and ended (CTL-03)")
    @Upholds("CTL-03")
    public RelationshipsView all(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        return acts.all(person, orKeeping(purpose));
    }

    /** Allocates a worker, or claims a relationship for oneself. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Allocate a worker, or claim a relationship for a day with a reason (CTL-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewRelationship.class)))
    @Upholds("CTL-03")
    public Response begin(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        RelationshipView made =
                switch (body.only("cause", "worker", "reason").oneOf("cause", Cause.class)) {
                    case ALLOCATION -> acts.allocate(person, body.maybeId("worker"), orKeeping(purpose));
                    case SELF_CLAIM ->
                        acts.claim(person, body.maybeText("reason").orElse(null), orKeeping(purpose));
                };
        return Response.created(URI.create("/api/people/" + person + "/relationships/" + made.id()))
                .entity(made)
                .build();
    }

    /** Ends a relationship: its holder their own, a manager anybody's. */
    @POST
    @Path("{relationship}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a relationship with its cause; the next look is refused (CTL-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = EndOfRelationship.class)))
    @Upholds("CTL-03")
    public RelationshipView end(
            @PathParam("person") UUID person,
            @PathParam("relationship") UUID relationship,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        String reason = body.only("reason").maybeText("reason").orElse("");
        return acts.end(person, relationship, reason, orKeeping(purpose));
    }

    private static Purpose orKeeping(Purpose purpose) {
        return purpose == null ? Purpose.RECORD_KEEPING : purpose;
    }
}
