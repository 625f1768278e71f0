package org.carerecordguarantee.conformance.port;

/**
 * One item of a record, in all its versions.
 *
 * @param person whose record it stands in
 * @param id the system's own identifier
 */
public record ItemRef(PersonRef person, String id) {}
