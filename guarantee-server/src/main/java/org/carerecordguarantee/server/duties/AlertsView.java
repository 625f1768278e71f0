package org.carerecordguarantee.server.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The open alerts, the earliest due first, without anything that names or points to a person or a worker.
 *
 * @param next where the list goes on; null at its end
 */
@Schema(name = "PrivacyAlerts")
public record AlertsView(
        List<AlertSummary> alerts, @Schema(nullable = true) String next) {

    /** One alert in the list. */
    @Schema(name = "PrivacyAlertSummary")
    public record AlertSummary(UUID id, String kind, Instant raisedAt, LocalDate dueOn, String state) {
        static AlertSummary of(StoredAlert alert) {
            return new AlertSummary(alert.id, alert.kind.name(), alert.raisedAt, alert.dueOn, alert.state.name());
        }
    }
}
