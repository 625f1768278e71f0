package org.carerecordguarantee.server.limits;

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
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sealed parts of a person's paper file (LIM-10). */
@Path("api/people/{person}/paper-seals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Paper seals")
@Upholds("LIM-10")
public class PaperSealResource {
    /** What is handed in when a part is sealed. */
    @Schema(name = "NewPaperSeal")
    record NewSeal(int volume, String part, String number) {}

    /** What is handed in when a sealed part was opened and sealed again. */
    @Schema(name = "NewPaperSealOpening")
    record NewOpening(UUID openedBy, UUID witness, String why, String found, String resealed) {}

    /** The sealed parts of one file. */
    @Schema(name = "PaperSeals")
    public record PaperSealsView(UUID person, List<PaperSealView> seals) {}

    @Inject
    private PaperSealActs acts;

    @Inject
    private Attempt attempt;

    @GET
    @Operation(summary = "Read which parts of a paper file are sealed, and each opening (LIM-10)")
    public PaperSealsView all(@PathParam("person") UUID person) {
        return new PaperSealsView(person, acts.all(person));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Seal a part of a paper file under a number (LIM-10)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSeal.class)))
    public Response seal(@PathParam("person") UUID person, Body body) {
        attempt.is(Asked.about(person, Action.SEAL_PAPER, Purpose.RECORD_KEEPING));
        body.only("volume", "part", "number");
        PaperSealView made =
                acts.seal(person, body.number("volume"), body.maybeText("part"), body.maybeText("number"));
        return Response.created(URI.create("/api/people/" + person + "/paper-seals/" + made.id()))
                .entity(made)
                .build();
    }

    @POST
    @Path("{seal}/openings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down that a sealed part was opened: who, why, before whom, and the new number (LIM-10)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOpening.class)))
    public Response opened(@PathParam("person") UUID person, @PathParam("seal") UUID seal, Body body) {
        attempt.is(Asked.about(person, Action.OPEN_SEALED_PAPER, Purpose.RECORD_KEEPING));
        body.only("openedBy", "witness", "why", "found", "resealed");
        PaperSealView after = acts.opened(
                person,
                seal,
                new PaperSealActs.NewOpening(
                        body.id("openedBy"),
                        body.id("witness"),
                        body.maybeText("why"),
                        body.maybeText("found"),
                        body.maybeText("resealed")));
        return Response.created(URI.create("/api/people/" + person + "/paper-seals/" + seal))
                .entity(after)
                .build();
    }
}
