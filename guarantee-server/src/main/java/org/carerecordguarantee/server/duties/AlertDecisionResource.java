package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where somebody says what came of looking into an alert. Once: a decision stays, and another view of it is another. */
@Path("api/privacy-alerts/{alert}/decision")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Privacy alerts")
public class AlertDecisionResource {
    private static final int LONGEST_REASON = 4000;

    @Inject
    private Guard guard;

    @Inject
    private PrivacyAlerts alerts;

    /** What is handed in to decide. */
    @Schema(name = "AlertDecision")
    record NewDecision(Verdict verdict, String reason) {}

    /** Decides, as a look at that person's matters: whoever is kept out of their record decides nothing about it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide whether what an alert is about was right, with the reason (CTL-04, EMG-05)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDecision.class)))
    @Upholds({"CTL-04", "EMG-05"})
    public AlertView decide(@PathParam("alert") UUID alert, Body body) {
        body.only("verdict", "reason");
        Optional<StoredAlert> found = alerts.find(alert);
        Asked asked = found.flatMap(StoredAlert::person)
                .map(person -> Asked.about(person.value(), Action.DECIDE_ALERT, Purpose.ACCESS_AUDIT))
                .orElseGet(() -> Asked.aboutNobody(Action.DECIDE_ALERT, Purpose.ACCESS_AUDIT));
        return Refusals.openedOrDeclined(guard.ask(asked, allowed -> Act.Done.of(decided(found, allowed, body))))
                .value();
    }

    private AlertView decided(Optional<StoredAlert> found, Allowed allowed, Body body) {
        StoredAlert alert =
                found.orElseThrow(() -> Problem.of(Reason.NO_SUCH_RECORD).declined());
        if (alert.workerId.equals(allowed.actor().id())) {
            throw Problem.of(Reason.ROLE)
                    .withClause("ACT-01")
                    .withDetail("Nobody decides about what they did themself.")
                    .declined();
        }
        Verdict verdict = body.oneOf("verdict", Verdict.class);
        String reason = body.maybeText("reason").map(String::strip).orElse("");
        if (reason.codePoints().noneMatch(Character::isLetterOrDigit) || reason.length() > LONGEST_REASON) {
            throw Problem.of(Reason.NOT_ACCEPTED)
                    .withClause("EMG-05")
                    .withField("reason", "EMG-05", "Say why, in at most " + LONGEST_REASON + " characters.")
                    .declined();
        }
        if (!alerts.decide(alert.id, verdict, reason, allowed.actor().id(), allowed.at())) {
            throw Problem.of(Reason.CLASHES)
                    .withClause("EMG-05")
                    .withDetail("This alert has been decided already.")
                    .declined();
        }
        return AlertView.of(alerts.find(alert.id).orElseThrow());
    }
}
