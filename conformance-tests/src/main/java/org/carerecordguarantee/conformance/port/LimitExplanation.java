package org.carerecordguarantee.conformance.port;

/**
 * What a worker explains to the person before a limit starts.
 *
 * @param effects what it could mean for the person's care
 * @param alternatives what else the person could do
 */
public record LimitExplanation(String effects, String alternatives) {}
