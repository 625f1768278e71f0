package org.carerecordguarantee.server.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper file was found where nobody watched it (CTL-11).
 *
 * @param incident by which what follows from it refers to it
 * @param foundBy the worker who reported it
 */
public record FileFoundUnattended(UUID incident, UUID foundBy, Instant at) {}
