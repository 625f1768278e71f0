package org.carerecordguarantee.conformance.port;

/**
 * A system, connected.
 *
 * @param system its acts
 * @param arrangements its facts from elsewhere
 */
public record Adapter(CareRecordSystem system, Arrangements arrangements) {}
