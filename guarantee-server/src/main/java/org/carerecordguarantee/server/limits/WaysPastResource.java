package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How somebody gets past a person's limits: because the law demands it (LIM-05), or because the person says yes. */
@Path("api/people/{person}/limits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Limits")
public class WaysPastResource {
    private static final int LONGEST_REASON = 1000;

    /** What is handed in by a worker whom the law lets past. */
    @Schema(name = "NewPassThrough")
    record NewPassThrough(LegalGround ground, String why) {}

    /** What is handed in by a person who was asked first. */
    @Schema(name = "NewAllowedLook")
    record NewAllowedLook(UUID worker) {}

    /** For how long it counts. */
    @Schema(name = "WayPast")
    public record WayPastView(UUID id, Instant from, Instant until) {}

    @Inject
    private Guard guard;

    @Inject
    private WaysPast waysPast;

    @Inject
    private People people;

    @Inject
    private Attempt attempt;

    /** It opens nothing by itself: it passes limits, and each look on it is told to the person. */
    @POST
    @Path("pass-throughs")
    @Operation(summary = "Say that the law lets you past a person's limits, for a day, and why (LIM-05)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewPassThrough.class)))
    @Upholds("LIM-05")
    public Response goPast(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        Asked asked = Asked.about(person, Action.GO_PAST_LIMITS, purpose == null ? Purpose.RECORD_KEEPING : purpose);
        attempt.is(asked);
        body.only("ground", "why");
        Optional<LegalGround> ground = body.maybeOneOf("ground", LegalGround.class);
        Optional<String> why = body.maybeText("why");
        WayPastView made = Refusals.openedOrDeclined(guard.ask(asked, allowed -> {
                    LegalGround claimed = ground.orElseThrow(
                            () -> Forms.notAccepted("LIM-05", "ground", "Say what the law demands."));
                    String said = Forms.words("LIM-05", "why", why, LONGEST_REASON);
                    UUID worker = allowed.actor().id();
                    if (waysPast.ground(worker, allowed.person(), allowed.at()).isPresent()) {
                        throw Forms.clashes("LIM-05", "You have said so already, and it still counts.");
                    }
                    StoredPassThrough row = waysPast.goPast(worker, allowed.person(), claimed, said, allowed.at());
                    return Act.Done.of(new WayPastView(row.id, row.claimedAt, row.endsAt));
                }))
                .value();
        return created(person, "pass-throughs", made);
    }

    /** The person says yes to one worker, for a day, where they are to be asked first. */
    @POST
    @Path("allowed-looks")
    @Operation(summary = "Say, as the person, that a worker may look, for a day (LIM-01)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewAllowedLook.class)))
    @Upholds("LIM-01")
    public Response allow(@PathParam("person") UUID person, Body body) {
        Asked asked = Asked.about(person, Action.ALLOW_LOOK, null);
        attempt.is(asked);
        UUID worker = body.only("worker").id("worker");
        WayPastView made = Refusals.openedOrDeclined(guard.ask(asked, allowed -> {
                    if (people.activeWorker(worker).isEmpty()) {
                        throw Forms.notAccepted("LIM-01", "worker", "Name a worker with an open account.");
                    }
                    StoredAllowedLook row = waysPast.allow(worker, allowed.person(), allowed.at());
                    return Act.Done.of(new WayPastView(row.id, row.givenAt, row.endsAt));
                }))
                .value();
        return created(person, "allowed-looks", made);
    }

    private static Response created(UUID person, String what, WayPastView made) {
        return Response.created(URI.create("/api/people/" + person + "/limits/" + what + "/" + made.id()))
                .entity(made)
                .build();
    }
}
