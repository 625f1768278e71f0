package org.carerecordguarantee.server.controls;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All relationships of a person, alive and ended, the newest first.
 *
 * @param teams what the person has to do with teams, and through them with whoever is in them
 */
@Schema(name = "Relationships")
public record RelationshipsView(UUID person, List<RelationshipView> relationships, List<TeamRelationshipView> teams) {}
