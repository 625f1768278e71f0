package org.carerecordguarantee.server.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The alerts, the newest first, without anything that names or points to a person or a worker. */
@Schema(name = "PrivacyAlerts")
public record AlertsView(List<AlertSummary> alerts) {

    /** One alert in the list. */
    @Schema(name = "PrivacyAlertSummary")
    public record AlertSummary(UUID id, String kind, Instant raisedAt, LocalDate dueOn, String state) {
        static AlertSummary of(StoredAlert alert) {
            return new AlertSummary(alert.id, alert.kind.name(), alert.raisedAt, alert.dueOn, alert.state.name());
        }
    }
}
