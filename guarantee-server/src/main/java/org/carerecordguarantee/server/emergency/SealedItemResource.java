package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.emergency.SealGround;
import org.carerecordguarantee.server.access.ItemView;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * One sealed item, on a ground and with a reason, each by itself.
 *
 * <p>The whole address stands on the class: of several classes whose addresses begin a request's, only the one with the longest is
 * asked, and the one for records begins all of this.
 */
@Path("api/people/{person}/record/items/{item}/opening")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Emergencies")
public class SealedItemResource {
    /** What is handed in to open one sealed item. */
    @Schema(name = "SealedItemOpening")
    record NewOpening(SealGround ground, String why) {}

    @Inject
    private EmergencyActs acts;

    /** Opens it once. Another look is another opening. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open one item that the person sealed, with the ground (EMG-04)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOpening.class)))
    @Upholds("EMG-04")
    public ItemView openSealed(
            @PathParam("person") UUID person,
            @PathParam("item") UUID item,
            @HeaderParam("Purpose") Purpose purpose,
            Body body) {
        body.only("ground", "why");
        return acts.openSealed(
                person,
                item,
                purpose,
                body.oneOf("ground", SealGround.class),
                body.maybeText("why").orElse(""));
    }
}
