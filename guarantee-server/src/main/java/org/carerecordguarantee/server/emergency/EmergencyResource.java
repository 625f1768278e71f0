package org.carerecordguarantee.server.emergency;

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
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.emergency.EmergencyPrompt;
import org.carerecordguarantee.model.emergency.WhetherAsked;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where somebody goes on without permission because there is no time to ask, and where they stop again. */
@Path("api/people/{person}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Emergencies")
public class EmergencyResource {
    /** What is handed in to go on. */
    @Schema(name = "EmergencyPrompt")
    record NewClaim(EmergencyReason reason, String whatIsHappening, WhetherAsked asked) {}

    @Inject
    private EmergencyActs acts;

    /** Says that there is an emergency. Shows nothing; what may be opened next stands in the answer. */
    @POST
    @Path("emergency-access")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that there is an emergency, why and what is happening (EMG-01, EMG-03, EMG-05, EMG-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewClaim.class)))
    @Upholds({"EMG-01", "EMG-02", "EMG-03", "EMG-07", "EMG-08", "EMG-11"})
    public Response open(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose, Body body) {
        body.only("reason", "whatIsHappening", "asked");
        WindowView window = acts.open(
                person,
                purpose,
                new EmergencyPrompt(
                        body.maybeOneOf("reason", EmergencyReason.class).orElse(null),
                        body.maybeText("whatIsHappening").orElse(null),
                        body.maybeOneOf("asked", WhetherAsked.class).orElse(null)));
        return Response.created(URI.create("/api/people/" + person + "/emergency-access"))
                .entity(window)
                .build();
    }

    /** Leaves the prompt without going on. Shows nothing and is written down. */
    @POST
    @Path("emergency-access/abandoned")
    @Operation(summary = "Leave the emergency prompt without going on (EMG-02)")
    @Upholds("EMG-02")
    public Response abandon(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        acts.abandon(person, purpose);
        return Response.noContent().build();
    }

    /** What matters most in an emergency: risks, contacts, medicines, capacity and communication, keys, pets, plan, limits. */
    @GET
    @Path("emergency-summary")
    @Operation(summary = "Open the emergency summary, which comes before anything else (EMG-04, EMG-10)")
    @Upholds({"EMG-04", "EMG-10"})
    public SummaryView summary(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        return acts.summary(person, purpose);
    }
}
