package org.carerecordguarantee.server.limits;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The limits on a person's record, those that are over included, the newest first. */
@Schema(name = "Limits")
public record LimitsView(UUID person, List<LimitView> limits) {}
