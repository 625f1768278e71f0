package org.carerecordguarantee.conformance.port;

/**
 * A suspension, as the system knows it.
 *
 * @param suspension what was suspended
 * @param id the product's own identifier
 */
public record SuspensionRef(Suspension suspension, String id) {}
