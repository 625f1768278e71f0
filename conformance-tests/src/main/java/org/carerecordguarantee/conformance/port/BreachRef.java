package org.carerecordguarantee.conformance.port;

/**
 * A personal data breach that was reported about one person.
 *
 * @param person whose information it is about
 * @param id the product's own identifier
 */
public record BreachRef(PersonRef person, String id) {}
