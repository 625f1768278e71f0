package org.carerecordguarantee.conformance.port;

import java.time.Instant;

/**
 * An emergency that a worker claimed, so that the record of one person is open to them for a while.
 *
 * @param person whose record
 * @param id the product's own identifier
 * @param openedAt when it was claimed, by the product's clock
 */
public record EmergencyRef(PersonRef person, String id, Instant openedAt) {}
