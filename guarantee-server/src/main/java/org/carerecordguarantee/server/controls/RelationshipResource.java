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
import org.carerecordguarantee.model.controls.PartInCare;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.RelationshipCause;
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
    /** What is handed in to make one: what each cause takes is said at the operation. */
    @Schema(name = "NewRelationship")
    record NewRelationship(
            RelationshipCause cause,

            @Schema(nullable = true, description = "For every cause of another worker")
            UUID worker,

            @Schema(nullable = true, description = "For TEAM_REFERRAL and DUTY_QUEUE")
            UUID team,

            @Schema(nullable = true, description = "For SUPERVISION: the relationship of the one who is supervised")
            UUID supervised,

            @Schema(nullable = true, description = "For every cause but ALLOCATION: what the cause is")
            String reason) {}

    /** What is handed in to end one. */
    @Schema(name = "EndOfRelationship")
    record EndOfRelationship(String reason) {}

    @Inject
    private RelationshipActs acts;

    @Inject
    private CauseActs causes;

    @Inject
    private ClaimPatterns patterns;

    /** Who works, or has worked, with the person. */
    @GET
    @Operation(summary = "Read a person's relationships, alive and ended (CTL-03)")
    @Upholds("CTL-03")
    public RelationshipsView all(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        return acts.all(person, orKeeping(purpose));
    }

    /** Makes a relationship: as a manager by its cause, or for oneself by a claim. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a relationship by its cause, or claim one for a day with a reason (CTL-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewRelationship.class)))
    @Upholds("CTL-03")
    public Response begin(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        body.only("cause", "worker", "team", "supervised", "reason");
        RelationshipCause cause = body.oneOf("cause", RelationshipCause.class);
        Purpose stated = orKeeping(purpose);
        String reason = body.maybeText("reason").orElse(null);
        return switch (cause) {
            case ALLOCATION -> made(person, acts.allocate(person, body.maybeId("worker"), stated));
            case SELF_CLAIM -> {
                RelationshipView claim = acts.claim(person, reason, stated);
                patterns.afterClaim(claim.worker().id(), claim.from());
                yield made(person, claim);
            }
            case TEAM_REFERRAL, DUTY_QUEUE -> {
                TeamRelationshipView team =
                        causes.refer(person, body.maybeId("team"), new PartInCare(cause, reason), stated);
                yield made(person, team.id(), team);
            }
            case CARE_PLAN_MEMBERSHIP, SAFEGUARDING_ENQUIRY, SUPERVISION, STATUTORY_ROLE ->
                made(
                        person,
                        causes.give(
                                person,
                                body.maybeId("worker"),
                                new PartInCare(cause, reason),
                                body.maybeId("supervised"),
                                stated));
        };
    }

    private static Response made(UUID person, RelationshipView made) {
        return made(person, made.id(), made);
    }

    private static Response made(UUID person, UUID id, Object made) {
        return Response.created(URI.create("/api/people/" + person + "/relationships/" + id))
                .entity(made)
                .build();
    }

    /** Ends a relationship: its holder their own, a manager anybody's and a team's. */
    @POST
    @Path("{relationship}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a relationship with its cause; the next look is refused (CTL-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = EndOfRelationship.class)))
    @Upholds("CTL-03")
    public Response end(
            @PathParam("person") UUID person,
            @PathParam("relationship") UUID relationship,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        String reason = body.only("reason").maybeText("reason").orElse("");
        RelationshipActs.Ended ended = acts.end(person, relationship, reason, orKeeping(purpose));
        return Response.ok(ended.worker().<Object>map(view -> view).orElseGet(() -> ended.team()
                        .orElseThrow()))
                .build();
    }

    private static Purpose orKeeping(Purpose purpose) {
        return purpose == null ? Purpose.RECORD_KEEPING : purpose;
    }
}
