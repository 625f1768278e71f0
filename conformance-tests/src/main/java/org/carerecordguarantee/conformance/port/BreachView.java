package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * A breach as somebody reads it.
 *
 * @param ref which one
 * @param awareAt since when the council knows of it; empty if the product does not show it
 * @param dueAt until when it is to be decided; empty if the product does not show it
 * @param decision what was decided; empty until then
 */
public record BreachView(
        BreachRef ref, Optional<Instant> awareAt, Optional<Instant> dueAt, Optional<BreachDecision> decision) {}
