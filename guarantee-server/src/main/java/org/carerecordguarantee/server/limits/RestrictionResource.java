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
import org.carerecordguarantee.model.limits.GrantKind;
import org.carerecordguarantee.model.limits.RestrictionReason;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the council restricts a record to named people, and who is named (LIM-08). */
@Path("api/people/{person}/restriction")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Restricted records")
@Upholds("LIM-08")
public class RestrictionResource {
    /** What is handed in to restrict a record. */
    @Schema(name = "NewRestriction")
    record NewRestriction(RestrictionReason reason, String why) {}

    /** What is handed in to name somebody. */
    @Schema(name = "NewRestrictionGrant")
    record NewGrant(UUID worker, GrantKind kind, String why) {}

    /** What is handed in to take a name off the list. */
    @Schema(name = "EndOfRestrictionGrant")
    record EndOfGrant(String why) {}

    /** What is handed in to decide again. */
    @Schema(name = "RestrictionReview")
    record NewReview(boolean goesOn, String why) {}

    @Inject
    private RestrictionActs acts;

    @Inject
    private Attempt attempt;

    @GET
    @Operation(summary = "Read whether a record is restricted, and for what kind of reason (LIM-08)")
    public RestrictionView read(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        return acts.read(person, purpose);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Restrict a record to named people (LIM-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewRestriction.class)))
    public Response restrict(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        attempt.is(Asked.about(person, Action.RESTRICT_RECORD, orKeeping(purpose)));
        body.only("reason", "why");
        RestrictionView made = acts.restrict(
                person, body.oneOf("reason", RestrictionReason.class), body.maybeText("why"), orKeeping(purpose));
        return Response.created(URI.create("/api/people/" + person + "/restriction"))
                .entity(made)
                .build();
    }

    @POST
    @Path("grants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name a worker for a restricted record: for a task two weeks, as involved six months (LIM-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewGrant.class)))
    public Response name(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        attempt.is(Asked.about(person, Action.NAME_FOR_RECORD, orKeeping(purpose)));
        body.only("worker", "kind", "why");
        RestrictionView.GrantView made = acts.name(
                person,
                body.id("worker"),
                body.oneOf("kind", GrantKind.class),
                body.maybeText("why"),
                orKeeping(purpose));
        return Response.created(URI.create("/api/people/" + person + "/restriction/grants/" + made.id()))
                .entity(made)
                .build();
    }

    @POST
    @Path("grants/{grant}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a name off the list before its time (LIM-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = EndOfGrant.class)))
    public RestrictionView.GrantView end(
            @PathParam("person") UUID person,
            @PathParam("grant") UUID grant,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        attempt.is(Asked.about(person, Action.NAME_FOR_RECORD, orKeeping(purpose)));
        return acts.endGrant(person, grant, body.only("why").maybeText("why"), orKeeping(purpose));
    }

    @POST
    @Path("reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide whether a record stays restricted; it ends by this and by nothing else (LIM-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewReview.class)))
    public RestrictionView review(
            @PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        attempt.is(Asked.about(person, Action.REVIEW_RESTRICTION, orKeeping(purpose)));
        body.only("goesOn", "why");
        return acts.review(person, body.flag("goesOn"), body.maybeText("why"), orKeeping(purpose));
    }

    private static Purpose orKeeping(Purpose purpose) {
        return purpose == null ? Purpose.RECORD_KEEPING : purpose;
    }
}
