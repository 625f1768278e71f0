package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where somebody's access is suspended at once, from one record or from all, and given back. */
@Path("api/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Suspensions")
public class SuspensionResource {
    private static final int LONGEST_PAGE = 200;

    /** What is handed in: a worker, or a partner's team; a person, if only one record is meant; and why. */
    @Schema(name = "NewSuspension")
    record NewSuspension(
            @Schema(nullable = true) UUID worker,
            @Schema(nullable = true) UUID team,
            @Schema(nullable = true) UUID person,
            String reason) {}

    /** What is handed in to lift one. */
    @Schema(name = "Lifting")
    record NewLifting(String reason) {}

    @Inject
    private SuspensionActs acts;

    @POST
    @Operation(summary = "Suspend a worker's access, or that of a partner's team, from now on (ACT-02, ACT-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSuspension.class)))
    @Upholds({"ACT-02", "ACT-08"})
    public Response suspend(Body body) {
        body.only("worker", "team", "person", "reason");
        SuspensionView made = acts.suspend(new Suspensions.New(
                body.maybeId("worker"),
                body.maybeId("team"),
                body.maybeId("person"),
                body.maybeText("reason").orElse("")));
        return Response.created(URI.create("/api/suspensions/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Operation(summary = "List the suspensions that stand, without anybody's identifier (ACT-02)")
    @Upholds("ACT-02")
    public SuspensionsView all(@QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("after") UUID after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw Problem.of(Reason.NOT_UNDERSTOOD)
                    .withField("limit", "is from 1 to " + LONGEST_PAGE)
                    .declined();
        }
        return acts.all(limit, after);
    }

    @GET
    @Path("{suspension}")
    @Operation(summary = "Open one suspension, with whom it keeps out of what (ACT-02)")
    @Upholds("ACT-02")
    public SuspensionView one(@PathParam("suspension") UUID suspension) {
        return acts.one(suspension);
    }

    @POST
    @Path("{suspension}/lifting")
    @Operation(summary = "Lift a suspension, with the reason; the next look is judged without it (ACT-02)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewLifting.class)))
    @Upholds("ACT-02")
    public SuspensionView lift(@PathParam("suspension") UUID suspension, Body body) {
        return acts.lift(suspension, body.only("reason").maybeText("reason").orElse(""));
    }
}
