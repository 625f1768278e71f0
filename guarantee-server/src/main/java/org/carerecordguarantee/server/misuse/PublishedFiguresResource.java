package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.misuse.FiguresYear;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Time;
import org.carerecordguarantee.server.platform.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The figures of the years that are over, for anybody. Small numbers are not in them, nor any number from which one could be
 * worked out; and no year that still runs, because whoever watched a number grow could tell when somebody was added.
 */
@Path("published-figures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Tag(name = "Figures")
public class PublishedFiguresResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    @GET
    @Path("{year}")
    @Operation(summary = "Read the figures of a year that is over, small numbers suppressed (ACT-10)")
    @Upholds("ACT-10")
    public FiguresView published(@PathParam("year") int year) {
        FiguresYear counted = year(year);
        if (!counted.overAt(time.now())) {
            throw Problem.of(Reason.NO_SUCH_PAGE)
                    .withClause("ACT-10")
                    .withDetail("The figures of a year are published when it is over.")
                    .declined();
        }
        return FiguresView.published(year, figures.of(counted));
    }

    static FiguresYear year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.of(Reason.NOT_UNDERSTOOD)
                    .withField("year", "is from " + FIRST_YEAR + " to " + LAST_YEAR)
                    .declined();
        }
        return new FiguresYear(year);
    }
}
