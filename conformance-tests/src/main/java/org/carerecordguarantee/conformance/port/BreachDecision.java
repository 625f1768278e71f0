package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What is decided about a breach, or was.
 *
 * @param risk how likely it harms somebody
 * @param reasons for judging the risk so; empty if none are given
 * @param commissionerToldAt when the Information Commissioner was told; empty if they were not
 * @param whyLate why that was late; empty if nothing is said of it
 */
public record BreachDecision(
        BreachRisk risk, String reasons, Optional<Instant> commissionerToldAt, Optional<String> whyLate) {}
