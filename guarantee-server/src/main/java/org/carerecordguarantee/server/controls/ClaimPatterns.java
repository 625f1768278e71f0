package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.controls.RepeatedClaims;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.people.Ties;

/**
 * Looks, after a claim was committed, whether the worker's claims have become a pattern (CTL-04). In a transaction of its own
 * and under no person's lock: it reads across people, and must neither hold up a look nor undo a claim.
 */
@ApplicationScoped
class ClaimPatterns {
    @Inject
    private Ties ties;

    @Inject
    private PrivacyAlerts alerts;

    /** One that is open about this worker is enough; after it was decided, the next claim raises another. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void afterClaim(UUID worker, Instant at) {
        RepeatedClaims pattern = RepeatedClaims.BY_DEFAULT;
        if (pattern.arePattern(ties.claims(worker, pattern.since(at)), at)) {
            alerts.raiseAbout(AlertKind.REPEATED_CLAIMS, Optional.empty(), worker, worker, at);
        }
    }
}
