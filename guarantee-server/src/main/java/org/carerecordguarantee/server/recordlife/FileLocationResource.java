package org.carerecordguarantee.server.recordlife;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a paper file is: for the records officer, who sees that and not what is in it (CTL-07). */
@Path("api/people/{person}/file-locations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Paper file")
public class FileLocationResource {
    @Inject
    private Guard guard;

    @Inject
    private FileVolumes volumes;

    @GET
    @Operation(summary = "Read where the volumes of a person's paper file are (CTL-07)")
    @Upholds("CTL-07")
    public FileLocationsView locations(@PathParam("person") UUID person, @HeaderParam("Purpose") Purpose purpose) {
        Purpose stated = purpose == null ? Purpose.RECORD_KEEPING : purpose;
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_FILE_LOCATIONS, stated),
                        allowed -> Act.Done.of(new FileLocationsView(volumes.of(allowed.person())))))
                .value();
    }
}
