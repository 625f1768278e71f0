package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of staff: who has an account and what it rests on. Nobody who keeps it sees any record by that. */
@Path("api/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Register of staff")
public class StaffResource {
    private static final Asked KEEPING = Asked.aboutNobody(Action.KEEP_STAFF_REGISTER, Purpose.RECORD_KEEPING);

    /** What is handed in to open an account. */
    @Schema(name = "NewAccount")
    record NewAccount(
            String name,
            String subject,
            AccessRole role,
            String jobTitle,
            UUID team,

            @Schema(description = "Another worker, who answers for the account")
            UUID sponsor,

            LocalDate undertakingOn,
            @Schema(nullable = true) LocalDate trainedOn) {}

    /** What is handed in when a training is completed. */
    @Schema(name = "CompletedTraining")
    record CompletedTraining(LocalDate completedOn) {}

    /** What is handed in when somebody leaves. */
    @Schema(name = "Leaving")
    record Leaving(
            @Schema(nullable = true, description = "Absent: now")
            Instant at) {}

    /** What is handed in when somebody moves. */
    @Schema(name = "Move")
    record Move(UUID team) {}

    @Inject
    private StaffActs acts;

    @Inject
    private Attempt attempt;

    /** Opens an account with all that it rests on; without a sponsor there is none. */
    @POST
    @Operation(summary = "Open an account, with its sponsor, role, team and undertaking (CTL-01)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewAccount.class)))
    @Upholds({"CTL-01", "CTL-08"})
    public Response open(Body body) {
        attempt.is(KEEPING);
        body.only("name", "subject", "role", "jobTitle", "team", "sponsor", "undertakingOn", "trainedOn");
        StaffView opened = acts.open(new StaffActs.Application(
                body.text("name").strip(),
                body.text("subject").strip(),
                body.maybeOneOf("role", AccessRole.class),
                body.text("jobTitle").strip(),
                body.maybeId("team"),
                body.maybeId("sponsor"),
                body.maybeDate("undertakingOn"),
                body.maybeDate("trainedOn")));
        return Response.created(URI.create("/api/staff/" + opened.id()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("{worker}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Read what the register says of a worker (CTL-01)")
    @Upholds("CTL-01")
    public StaffView one(@PathParam("worker") UUID worker) {
        return acts.one(worker);
    }

    @POST
    @Path("{worker}/training")
    @Operation(summary = "Write down a completed training (CTL-02)")
    @RequestBody(content = @Content(schema = @Schema(implementation = CompletedTraining.class)))
    @Upholds("CTL-02")
    public StaffView trained(@PathParam("worker") UUID worker, Body body) {
        attempt.is(KEEPING);
        return acts.trained(worker, body.only("completedOn").date("completedOn"));
    }

    @POST
    @Path("{worker}/leaving")
    @Operation(summary = "Flag that a worker leaves; from then on no token of theirs opens anything (CTL-06)")
    @RequestBody(content = @Content(schema = @Schema(implementation = Leaving.class)))
    @Upholds("CTL-06")
    public StaffView leaving(@PathParam("worker") UUID worker, Body body) {
        attempt.is(KEEPING);
        return acts.leaving(worker, body.only("at").maybeMoment("at"));
    }

    @POST
    @Path("{worker}/move")
    @Operation(summary = "Move a worker into another team; what came from the old one ends at midnight (CTL-06)")
    @RequestBody(content = @Content(schema = @Schema(implementation = Move.class)))
    @Upholds("CTL-06")
    public StaffView move(@PathParam("worker") UUID worker, Body body) {
        attempt.is(KEEPING);
        return acts.move(worker, body.only("team").id("team"));
    }
}
