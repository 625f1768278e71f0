package org.carerecordguarantee.server.misuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was referred to an organisation about somebody who works there, with the evidence: when they looked, at what kinds
 * of things, and what they said it was for. Whose record it was is not in it; the entries are named so that both can speak
 * of them.
 *
 * @param linkedCase the organisation's own number for it
 */
@Schema(name = "Referral", description = "Misuse by somebody who works elsewhere (ACT-08)")
public record ReferralView(
        UUID id,
        UUID investigation,
        String state,
        WorkerSheet accused,
        String words,
        Instant referredAt,
        List<InvestigationView.LookView> evidence,
        @Schema(nullable = true) String linkedCase) {}
