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
import java.util.UUID;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.misuse.LostFile;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a paper file is reported as lost, and where it is said what a search for it found. */
@Path("api/people/{person}/missing-files")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Paper file")
@Upholds("ACT-09")
public class MissingFileResource {
    /** What is handed in to report one; the police's reference, if it was stolen. */
    @Schema(name = "NewMissingFile")
    record NewMissingFile(
            int volume,
            String words,
            boolean stolen,
            @Schema(nullable = true) String policeReference) {}

    /** What is handed in after a search. */
    @Schema(name = "NewFileSearch")
    record NewSearch(boolean found, String words) {}

    @Inject
    private MissingFileActs acts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report a volume of the paper file as missing; search, breach and telling begin (ACT-09)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewMissingFile.class)))
    public Response report(@PathParam("person") UUID person, Body body) {
        body.only("volume", "words", "stolen", "policeReference");
        MissingFileView reported = acts.report(
                person,
                new LostFile(
                        body.number("volume"),
                        body.maybeText("words").map(String::strip).orElse(""),
                        body.flag("stolen"),
                        body.maybeText("policeReference").map(String::strip)));
        return Response.created(URI.create("/api/people/" + person + "/missing-files"))
                .entity(reported)
                .build();
    }

    @GET
    @Operation(summary = "List the volumes of the paper file that were reported as missing (ACT-09)")
    public MissingFilesView all(@PathParam("person") UUID person) {
        return acts.all(person);
    }

    @POST
    @Path("{file}/searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that it was searched for, and whether it was found (ACT-09)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSearch.class)))
    public MissingFileView searched(@PathParam("person") UUID person, @PathParam("file") UUID file, Body body) {
        body.only("found", "words");
        return acts.searched(
                person, file, body.flag("found"), body.maybeText("words").orElse(""));
    }
}
