package org.carerecordguarantee.server.telling;

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
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.duties.DeferralGround;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the person was told, and where they are told. */
@Path("api/people/{person}/notices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Notices")
public class NoticesResource {
    /** What is handed in to say that the person has been told; of a look without good reason the facts are told anyhow. */
    @Schema(name = "NewNotice")
    record NewNotice(String words) {}

    /** What is handed in to put it off. */
    @Schema(name = "NewDeferral")
    record NewDeferral(DeferralGround ground, String why, LocalDate until) {}

    @Inject
    private Notices notices;

    @GET
    @Operation(summary = "Read what you were told about what was done without asking you (TELL-04)")
    @Upholds("TELL-04")
    public NoticesView all(@PathParam("person") UUID person) {
        return notices.all(person);
    }

    /** Tells the person: what was done, by whom, when, why it could not wait, and how to complain. */
    @POST
    @Path("{duty}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell the person what was done without asking them (TELL-04, EMG-06, ACT-04)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewNotice.class)))
    @Upholds({"TELL-04", "EMG-06", "ACT-04"})
    public Response tell(@PathParam("person") UUID person, @PathParam("duty") UUID duty, Body body) {
        notices.tell(person, duty, body.only("words").maybeText("words").orElse(""));
        return Response.noContent().build();
    }

    /** Puts it off: for one of four grounds, by somebody else than the one who acted, with an end. */
    @POST
    @Path("{duty}/deferral")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put off telling the person, with a ground and a day on which it is looked at again (TELL-03)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDeferral.class)))
    @Upholds("TELL-03")
    public Response defer(@PathParam("person") UUID person, @PathParam("duty") UUID duty, Body body) {
        body.only("ground", "why", "until");
        notices.defer(
                person,
                duty,
                body.oneOf("ground", DeferralGround.class),
                body.maybeText("why").orElse(""),
                body.date("until"));
        return Response.noContent().build();
    }
}
