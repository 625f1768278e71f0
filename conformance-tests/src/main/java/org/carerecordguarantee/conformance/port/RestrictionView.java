package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * Whether the council itself keeps a record closed to all but named people.
 *
 * @param restricted whether it does
 * @param kindOfReason for what kind of reason, in the words shown; empty if nothing is shown
 */
public record RestrictionView(boolean restricted, Optional<String> kindOfReason) {}
