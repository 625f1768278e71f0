package org.carerecordguarantee.model.decision;

/**
 * Something known before a decision, loaded by the promise that owns it: an immutable record. The instant of the
 * request says when it has to be true.
 */
public interface Fact {}
