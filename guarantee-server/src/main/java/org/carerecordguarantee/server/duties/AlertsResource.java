package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The privacy officer's worklist. The list names nobody; one alert, opened, says whom it is about. */
@Path("api/privacy-alerts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Privacy alerts")
public class AlertsResource {
    private static final int LONGEST_LIST = 200;

    @Inject
    private Guard guard;

    @Inject
    private PrivacyAlerts alerts;

    @GET
    @Operation(summary = "List the privacy alerts, without anybody's identifier (CTL-03)")
    @Upholds("CTL-03")
    public AlertsView all() {
        return Refusals.openedOrDeclined(guard.ask(
                        asked(),
                        allowed -> Act.Done.of(new AlertsView(alerts.newestFirst(LONGEST_LIST).stream()
                                .map(AlertsView.AlertSummary::of)
                                .toList()))))
                .value();
    }

    @GET
    @Path("{alert}")
    @Operation(summary = "Open one privacy alert, with whom it is about (CTL-03)")
    public AlertView one(@PathParam("alert") UUID alert) {
        return Refusals.openedOrDeclined(guard.ask(
                        asked(),
                        allowed -> Act.Done.of(
                                alerts.find(alert).map(AlertView::of).orElseThrow(() -> Problem.of(
                                                Reason.NO_SUCH_RECORD)
                                        .declined()))))
                .value();
    }

    private static Asked asked() {
        return Asked.aboutNobody(Action.READ_ALERTS, Purpose.ACCESS_AUDIT);
    }
}
