package org.carerecordguarantee.server.controls;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All relationships of a person, alive and ended, the newest first. */
@Schema(name = "Relationships")
public record RelationshipsView(UUID person, List<RelationshipView> relationships) {}
