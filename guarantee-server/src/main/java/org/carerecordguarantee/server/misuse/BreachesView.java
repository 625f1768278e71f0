package org.carerecordguarantee.server.misuse;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The breaches about a person, the newest first. */
@Schema(name = "Breaches")
public record BreachesView(UUID person, List<BreachView> breaches) {}
