package org.carerecordguarantee.conformance.port;

import java.time.Instant;

/**
 * What the system says about itself to anybody.
 *
 * @param product its name
 * @param version its version
 * @param test whether it calls itself a test environment; the suite refuses every other
 * @param time its clock
 */
public record Environment(String product, String version, boolean test, Instant time) {}
