package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.PersonSheet;

/** Ways in which an alert gives away whom it is about (CTL-03). */
@ApplicationScoped
public class AlertFaults implements Planted {
    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private People people;

    @Override
    public String catalogue() {
        return "planted-alerts";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("an-alert-gives-the-name").call("AlertsResource", "all", each(this::named)),
                Fault.named("an-alert-bears-the-number-of-the-record")
                        .call("AlertsResource", "all", each(this::numberedAfterTheRecord)));
    }

    private static CallTwist each(UnaryOperator<AlertsView.AlertSummary> twist) {
        return call -> {
            AlertsView honest = (AlertsView) call.proceed();
            return new AlertsView(honest.alerts().stream().map(twist).toList(), honest.next());
        };
    }

    private AlertsView.AlertSummary named(AlertsView.AlertSummary alert) {
        Optional<String> name = about(alert).flatMap(people::find).map(PersonSheet::name);
        return name.isEmpty() ? alert : named(alert, name.get());
    }

    private static AlertsView.AlertSummary named(AlertsView.AlertSummary alert, String name) {
        return new AlertsView.AlertSummary(
                alert.id(), alert.kind() + ": " + name, alert.raisedAt(), alert.dueOn(), alert.state());
    }

    private AlertsView.AlertSummary numberedAfterTheRecord(AlertsView.AlertSummary alert) {
        return about(alert)
                .map(person -> new AlertsView.AlertSummary(
                        person.value(), alert.kind(), alert.raisedAt(), alert.dueOn(), alert.state()))
                .orElse(alert);
    }

    private Optional<PersonId> about(AlertsView.AlertSummary alert) {
        return alerts.find(alert.id()).orElseThrow().person();
    }
}
