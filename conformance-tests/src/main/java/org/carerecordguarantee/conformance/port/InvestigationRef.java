package org.carerecordguarantee.conformance.port;

/**
 * An investigation of somebody's looks at one person's record.
 *
 * @param person whose record
 * @param id the product's own identifier
 */
public record InvestigationRef(PersonRef person, String id) {}
