package org.carerecordguarantee.server.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One alert, with whom it is about, for whoever has to look into it. */
@Schema(name = "PrivacyAlert")
public record AlertView(
        UUID id,
        String kind,
        Instant raisedAt,
        LocalDate dueOn,
        String state,
        @Schema(nullable = true) UUID person,
        UUID worker,
        @Schema(nullable = true) UUID relationship) {

    static AlertView of(StoredAlert alert) {
        return new AlertView(
                alert.id,
                alert.kind.name(),
                alert.raisedAt,
                alert.dueOn,
                alert.state.name(),
                alert.person().map(PersonId::value).orElse(null),
                alert.workerId,
                alert.kind == AlertKind.SELF_CLAIM ? alert.about : null);
    }
}
