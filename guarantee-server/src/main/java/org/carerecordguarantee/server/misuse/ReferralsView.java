package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was referred to the caller's organisation, the newest first.
 *
 * @param next where the list goes on; null at its end
 */
@Schema(name = "Referrals")
public record ReferralsView(
        List<ReferralSummary> referrals,
        @Schema(nullable = true) String next) {
    /** One of them. */
    @Schema(name = "ReferralSummary")
    public record ReferralSummary(UUID id, Instant referredAt, boolean linked) {}
}
