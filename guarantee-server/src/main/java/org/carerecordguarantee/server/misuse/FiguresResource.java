package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.misuse.FiguresYear;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The year's figures before they are published, every number in them: for those who answer for the council. */
@Path("api/figures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Figures")
public class FiguresResource {
    @Inject
    private Guard guard;

    @Inject
    private Figures figures;

    @GET
    @Path("{year}")
    @Operation(summary = "Read a year's figures with the small numbers in them (ACT-10)")
    @Upholds("ACT-10")
    public FiguresView whole(@PathParam("year") int year) {
        FiguresYear counted = PublishedFiguresResource.year(year);
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(Action.READ_FIGURES, Purpose.ACCESS_AUDIT),
                        allowed -> Act.Done.of(FiguresView.whole(year, figures.of(counted)))))
                .value();
    }
}
