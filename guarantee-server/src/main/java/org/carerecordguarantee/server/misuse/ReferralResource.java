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

/** Where a partner's own investigator finds what was referred to their organisation. */
@Path("api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Referrals")
@Upholds("ACT-08")
public class ReferralResource {
    private static final int LONGEST_PAGE = 200;

    /** What is handed in to link a case. */
    @Schema(name = "NewLink")
    record NewLink(String reference) {}

    @Inject
    private ReferralActs acts;

    @GET
    @Operation(summary = "List what was referred to the caller's organisation (ACT-08)")
    public ReferralsView all(@QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("after") UUID after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw Problem.of(Reason.NOT_UNDERSTOOD)
                    .withField("limit", "is from 1 to " + LONGEST_PAGE)
                    .declined();
        }
        return acts.all(limit, after);
    }

    @GET
    @Path("{referral}")
    @Operation(summary = "Read one referral with its evidence (ACT-08)")
    public ReferralView one(@PathParam("referral") UUID referral) {
        return acts.one(referral);
    }

    @POST
    @Path("{referral}/link")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say under which number the organisation has its own case (ACT-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewLink.class)))
    public ReferralView link(@PathParam("referral") UUID referral, Body body) {
        return acts.link(referral, body.only("reference").maybeText("reference").orElse(""));
    }
}
