package org.carerecordguarantee.server.misuse;

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
import java.util.UUID;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.misuse.BreachDecision;
import org.carerecordguarantee.model.misuse.BreachRisk;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a breach is reported, and decided about by its clock. */
@Path("api/people/{person}/breaches")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Breaches")
@Upholds("ACT-05")
public class BreachResource {
    /** What is handed in to report one. */
    @Schema(name = "NewBreach")
    record NewBreach(
            String words,
            @Schema(nullable = true) Instant awareAt,
            @Schema(nullable = true) UUID investigation) {}

    /** What is handed in to decide about one. */
    @Schema(name = "BreachDecision")
    record NewDecision(
            BreachRisk risk,
            String reasons,
            @Schema(nullable = true) Instant commissionerToldAt,
            @Schema(nullable = true) String whyLate) {}

    @Inject
    private BreachActs acts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report a breach; 72 hours run from when the council became aware (ACT-05)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewBreach.class)))
    public Response report(@PathParam("person") UUID person, Body body) {
        body.only("words", "awareAt", "investigation");
        BreachView reported = acts.report(
                person, body.maybeText("words").orElse(""), body.maybeMoment("awareAt"), body.maybeId("investigation"));
        return Response.created(URI.create("/api/people/" + person + "/breaches/" + reported.id()))
                .entity(reported)
                .build();
    }

    @GET
    @Operation(summary = "List the breaches about a person (ACT-05)")
    public BreachesView all(@PathParam("person") UUID person) {
        return acts.all(person);
    }

    @GET
    @Path("{breach}")
    @Operation(summary = "Read one breach with its clock (ACT-05)")
    public BreachView one(@PathParam("person") UUID person, @PathParam("breach") UUID breach) {
        return acts.one(person, breach);
    }

    @POST
    @Path("{breach}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide how great the risk is, and say when the Information Commissioner was told (ACT-05)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDecision.class)))
    public BreachView decide(@PathParam("person") UUID person, @PathParam("breach") UUID breach, Body body) {
        body.only("risk", "reasons", "commissionerToldAt", "whyLate");
        return acts.decide(
                person,
                breach,
                new BreachDecision(
                        body.oneOf("risk", BreachRisk.class),
                        body.maybeText("reasons").map(String::strip).orElse(""),
                        body.maybeMoment("commissionerToldAt"),
                        body.maybeText("whyLate").map(String::strip)));
    }
}
