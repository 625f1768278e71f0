package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
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
    private static final int LONGEST_PAGE = 200;

    @Inject
    private Guard guard;

    @Inject
    private PrivacyAlerts alerts;

    @GET
    @Operation(
            summary = "List the open privacy alerts, without anybody's identifier (CTL-03)",
            description = "With 'about' those only that are about one claim, whose id whoever asks must know: the list"
                    + " tells of no alert what it is about.")
    @Upholds("CTL-03")
    public AlertsView all(
            @QueryParam("about") UUID about,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("after") UUID after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw notUnderstood("limit", "is from 1 to " + LONGEST_PAGE);
        }
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(Action.READ_ALERTS, Purpose.ACCESS_AUDIT),
                        allowed -> Act.Done.of(page(Optional.ofNullable(about), limit, after))))
                .value();
    }

    /**
     * Opens one. It says whom it is about, so it is judged and written down as a look at that person's matters: in their
     * list, and never for an officer who is kept out of their record.
     */
    @GET
    @Path("{alert}")
    @Operation(summary = "Open one privacy alert, with whom it is about (CTL-03)")
    @Upholds({"CTL-05", "LOG-01"})
    public AlertView one(@PathParam("alert") UUID alert) {
        Optional<StoredAlert> found = alerts.find(alert);
        Asked asked = found.flatMap(StoredAlert::person)
                .map(person -> Asked.about(person.value(), Action.READ_ALERTS, Purpose.ACCESS_AUDIT))
                .orElseGet(() -> Asked.aboutNobody(Action.READ_ALERTS, Purpose.ACCESS_AUDIT));
        return Refusals.openedOrDeclined(guard.ask(
                        asked,
                        allowed ->
                                Act.Done.of(found.map(AlertView::of).orElseThrow(() -> Problem.of(Reason.NO_SUCH_RECORD)
                                        .declined()))))
                .value();
    }

    private AlertsView page(Optional<UUID> about, int limit, UUID after) {
        StoredAlert last = after == null
                ? null
                : alerts.find(after).orElseThrow(() -> notUnderstood("after", "is not an alert of this list"));
        List<StoredAlert> found = alerts.open(about, last, limit + 1);
        boolean more = found.size() > limit;
        List<StoredAlert> shown = more ? found.subList(0, limit) : found;
        String only = about.map(id -> "about=" + id + "&").orElse("");
        String next =
                more ? "/api/privacy-alerts?" + only + "limit=" + limit + "&after=" + shown.get(limit - 1).id : null;
        return new AlertsView(shown.stream().map(AlertsView.AlertSummary::of).toList(), next);
    }

    private static RuntimeException notUnderstood(String field, String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField(field, message).declined();
    }
}
