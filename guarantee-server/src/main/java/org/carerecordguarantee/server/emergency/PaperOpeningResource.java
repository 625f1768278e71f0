package org.carerecordguarantee.server.emergency;

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
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.emergency.PaperOpening;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the emergency duty team's sheet is entered: whose paper file was taken out of hours, by whom, and when it came back. */
@Path("api/people/{person}/paper-openings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Emergencies")
@Upholds("EMG-09")
public class PaperOpeningResource {
    /** What is handed in from the sheet. */
    @Schema(name = "NewPaperOpening")
    record NewOpening(int volume, UUID keyholder, UUID second, Instant openedAt, String why) {}

    /** What is handed in when the file came back. */
    @Schema(name = "NewPaperReturn")
    record NewReturn(Instant returnedAt) {}

    @Inject
    private PaperOpeningActs acts;

    @Inject
    private Attempt attempt;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter from the sheet that a paper file was taken out of hours, by two people (EMG-09)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOpening.class)))
    public Response enter(@PathParam("person") UUID person, Body body) {
        attempt.is(PaperOpeningActs.asked(person));
        body.only("volume", "keyholder", "second", "openedAt", "why");
        PaperOpeningView entered = acts.enter(
                person,
                new PaperOpening(
                        body.number("volume"),
                        body.id("keyholder"),
                        body.id("second"),
                        moment(body, "openedAt"),
                        body.maybeText("why").orElse("")));
        return Response.created(URI.create("/api/people/" + person + "/paper-openings"))
                .entity(entered)
                .build();
    }

    @GET
    @Operation(summary = "List the times that a paper file was taken out of hours (EMG-09)")
    public PaperOpeningView.All all(@PathParam("person") UUID person) {
        return acts.all(person);
    }

    @POST
    @Path("{opening}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter that the file came back (EMG-09)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewReturn.class)))
    public PaperOpeningView bringBack(@PathParam("person") UUID person, @PathParam("opening") UUID opening, Body body) {
        attempt.is(PaperOpeningActs.asked(person));
        body.only("returnedAt");
        return acts.bringBack(person, opening, moment(body, "returnedAt"));
    }

    // To the millisecond, as every moment is kept.
    private static Instant moment(Body body, String field) {
        return body.maybeMoment(field)
                .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS))
                .orElseThrow(() -> Problem.of(Reason.NOT_UNDERSTOOD)
                        .withField(field, "is missing")
                        .declined());
    }
}
