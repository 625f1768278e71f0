package org.carerecordguarantee.server.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An emergency that was claimed: for how long it holds, and what comes next. No content.
 *
 * @param next the addresses of what may be opened now, the summary first
 */
@Schema(name = "EmergencyWindow")
public record WindowView(UUID id, String reason, Instant opensAt, Instant closesAt, List<String> next) {}
