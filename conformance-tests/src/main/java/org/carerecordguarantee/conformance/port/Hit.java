package org.carerecordguarantee.conformance.port;

/**
 * One person that a search showed.
 *
 * @param person who
 */
public record Hit(PersonRef person) {}
