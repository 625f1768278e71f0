package org.carerecordguarantee.conformance.port;

/**
 * A limit, as the system knows it.
 *
 * @param person on whose record
 * @param id the system's own opaque identifier
 */
public record LimitRef(PersonRef person, String id) {}
