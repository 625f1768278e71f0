package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.Nobody;

/** Ways to break what follows an emergency look: the decision whether it was right, and the telling (EMG-05, EMG-06). */
@ApplicationScoped
public class FollowUpFaults implements Planted {
    private static final int DUE = 5;
    private static final int DAYS_TOO_LATE = 14;

    @Override
    public String catalogue() {
        return "planted-follow-ups";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("an-emergency-alerts-nobody").call("PrivacyAlerts", "raiseAbout", call -> null),
                Fault.named("who-looked-may-decide")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.DECIDE_ALERT))
                        .call("PrivacyAlerts", "find", FollowUpFaults::asIfOfAnother),
                Fault.named("a-decision-is-not-kept").call("PrivacyAlerts", "decide", call -> true),
                Fault.named("a-decision-may-wait-for-weeks").call("AlertsResource", "all", FollowUpFaults::later),
                Fault.named("nobody-has-to-tell").call("Duties", "raise", ofTelling(call -> UUID.randomUUID())),
                Fault.named("telling-may-wait-for-weeks")
                        .call(
                                "Duties",
                                "raise",
                                ofTelling(call -> call.proceedWith(
                                        DUE, call.argument(DUE, Instant.class).plus(Duration.ofDays(DAYS_TOO_LATE))))),
                Fault.named("who-was-told-is-to-be-told-again").call("Duties", "discharge", call -> null));
    }

    private static CallTwist ofTelling(CallTwist twist) {
        return call -> call.argument(0, DutyKind.class) == DutyKind.TELL_PERSON ? twist.instead(call) : call.proceed();
    }

    /** A worker of their own must not stand in the way: a copy, so that nothing is changed in the database. */
    private static Object asIfOfAnother(Call call) throws Exception {
        Optional<?> found = (Optional<?>) call.proceed();
        return found.map(StoredAlert.class::cast).map(alert -> {
            StoredAlert copy = new StoredAlert();
            copy.id = alert.id;
            copy.kind = alert.kind;
            copy.raisedAt = alert.raisedAt;
            copy.dueOn = alert.dueOn;
            copy.state = alert.state;
            copy.personId = alert.personId;
            copy.workerId = Nobody.or(Optional.empty());
            copy.about = alert.about;
            return copy;
        });
    }

    private static Object later(Call call) throws Exception {
        AlertsView honest = (AlertsView) call.proceed();
        return new AlertsView(
                honest.alerts().stream()
                        .map(alert -> new AlertsView.AlertSummary(
                                alert.id(),
                                alert.kind(),
                                alert.raisedAt(),
                                alert.dueOn().plusDays(DAYS_TOO_LATE),
                                alert.state()))
                        .toList(),
                honest.next());
    }
}
