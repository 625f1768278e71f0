package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * How a limit is turned down in writing.
 *
 * @param reasons why; may be left out, to see the system refuse
 * @param nearest the nearest thing that would work
 */
public record LimitTurnedDown(Optional<String> reasons, String nearest) {}
