package org.carerecordguarantee.conformance.port;

/**
 * A store in which paper files are kept.
 *
 * @param id the product's own identifier of the store
 */
public record PaperStoreRef(String id) {}
