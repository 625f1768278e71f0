package org.carerecordguarantee.server.controls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a relationship ends. */
@Schema(name = "EndOfRelationship")
public record EndOfRelationship(String reason) {}
