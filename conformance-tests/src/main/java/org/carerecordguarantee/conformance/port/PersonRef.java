package org.carerecordguarantee.conformance.port;

/**
 * A person with a record, as the system knows them.
 *
 * @param id the system's own opaque identifier; never an NHS number
 * @param name the person's full name, for the story
 */
public record PersonRef(String id, String name) {}
