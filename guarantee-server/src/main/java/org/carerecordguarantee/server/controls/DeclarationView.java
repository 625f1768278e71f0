package org.carerecordguarantee.server.controls;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as it was written down. */
@Schema(name = "Declaration")
public record DeclarationView(UUID person, UUID worker, String kind) {}
