package org.carerecordguarantee.conformance.witness;

/**
 * One thing that a scenario's Then looked at.
 *
 * @param expectation what should be, in plain words
 * @param actual what was, in plain words
 * @param held whether they agree
 */
public record Check(String expectation, String actual, boolean held) {}
