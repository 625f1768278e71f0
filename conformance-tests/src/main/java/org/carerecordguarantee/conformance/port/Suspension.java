package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * Whose access is to be suspended.
 *
 * @param worker who is kept out
 * @param record of what; empty for every record
 * @param why in words, which the worker does not learn
 */
public record Suspension(Actor worker, Optional<PersonRef> record, String why) {}
