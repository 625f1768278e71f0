package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person was told about something that was done without asking them, as they read it.
 *
 * @param words the text
 * @param happenedAt when it was done; empty if the product does not show it
 */
public record Notice(String words, Optional<Instant> happenedAt) {}
