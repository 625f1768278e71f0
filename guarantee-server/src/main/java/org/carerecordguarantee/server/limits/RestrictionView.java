package org.carerecordguarantee.server.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a record is restricted to named people.
 *
 * @param reason the kind of reason; absent if it is not restricted
 * @param reviewDueOn the day by which it is decided again whether it goes on
 * @param why what was written when it was restricted, for those who restrict records
 * @param named who is named, for those who restrict records
 */
@Schema(
        name = "Restriction",
        description = "Whether the council keeps a record closed to all but named people (LIM-08)")
public record RestrictionView(
        boolean restricted,
        @Schema(nullable = true) UUID id,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String reasonInWords,
        @Schema(nullable = true) Instant since,
        @Schema(nullable = true) LocalDate reviewDueOn,
        @Schema(nullable = true) String why,
        @Schema(nullable = true) List<GrantView> named) {

    /** One name on the list. */
    @Schema(name = "RestrictionGrant")
    public record GrantView(UUID id, UUID worker, String kind, Instant from, Instant until, boolean counts) {}

    static RestrictionView none() {
        return new RestrictionView(false, null, null, null, null, null, null, null);
    }
}
