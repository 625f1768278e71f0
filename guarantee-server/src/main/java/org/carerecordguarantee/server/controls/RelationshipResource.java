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
import org.carerecordguarantee.server.access.Bodies;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may open a person's record, and why: to read, to make and to end. */
@Path("api/people/{person}/relationships")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Relationships")
public class RelationshipResource {
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
    @Upholds("CTL-03")
    public Response begin(
            @PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, NewRelationship body) {
        NewRelationship wanted = Bodies.given(body);
        String cause = wanted.cause() == null ? "" : wanted.cause();
        RelationshipView made =
                switch (cause) {
                    case "ALLOCATION" -> acts.allocate(person, wanted.worker(), orKeeping(purpose));
                    case "SELF_CLAIM" -> acts.claim(person, wanted.reason(), orKeeping(purpose));
                    default ->
                        throw Problem.of(Reason.NOT_UNDERSTOOD)
                                .withField("cause", "is ALLOCATION or SELF_CLAIM")
                                .declined();
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
    @Upholds("CTL-03")
    public RelationshipView end(
            @PathParam("person") UUID person,
            @PathParam("relationship") UUID relationship,
            @HeaderParam("Purpose") Purpose purpose,
            EndOfRelationship body) {
        return acts.end(person, relationship, Bodies.given(body).reason(), orKeeping(purpose));
    }

    private static Purpose orKeeping(Purpose purpose) {
        return purpose == null ? Purpose.RECORD_KEEPING : purpose;
    }
}
