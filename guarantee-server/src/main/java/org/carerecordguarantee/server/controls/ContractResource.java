package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.people.KeptContract;
import org.carerecordguarantee.server.platform.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a contractor or provider shows before anybody who works there gets in, and after: a lapse puts all of them out. */
@Path("api/organisations/{organisation}/contract")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Register of staff")
public class ContractResource {
    /** What is handed in, and given back as it was written down. */
    @Schema(name = "Contract")
    public record ContractView(String clause, ToolkitStatus toolkit, LocalDate until) {}

    @Inject
    private StaffActs acts;

    @Inject
    private Attempt attempt;

    @POST
    @Operation(summary = "Write down an organisation's contract clause, toolkit standing and end date (CTL-08)")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContractView.class)))
    @Upholds("CTL-08")
    public ContractView shown(@PathParam("organisation") UUID organisation, Body body) {
        attempt.is(Asked.aboutNobody(Action.KEEP_STAFF_REGISTER, Purpose.RECORD_KEEPING));
        body.only("clause", "toolkit", "until");
        KeptContract kept = acts.contract(
                organisation,
                new KeptContract(
                        body.maybeText("clause").orElse("").strip(),
                        body.oneOf("toolkit", ToolkitStatus.class),
                        body.date("until")));
        return new ContractView(kept.clause(), kept.toolkit(), kept.until());
    }
}
