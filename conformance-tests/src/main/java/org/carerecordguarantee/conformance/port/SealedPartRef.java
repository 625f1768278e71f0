package org.carerecordguarantee.conformance.port;

/**
 * A sealed part of a paper file.
 *
 * @param person whose file it is
 * @param id the product's own identifier of the sealed part
 */
public record SealedPartRef(PersonRef person, String id) {}
