package org.carerecordguarantee.server.people;

import java.util.Optional;
import org.carerecordguarantee.model.people.LegitimateRelationship;

/**
 * A relationship with what was written down about it.
 *
 * @param worker as they are now
 * @param reason what a claimant gave as their reason
 * @param endReason why somebody ended it
 */
public record KeptRelationship(
        LegitimateRelationship relationship, WorkerSheet worker, Optional<String> reason, Optional<String> endReason) {}
