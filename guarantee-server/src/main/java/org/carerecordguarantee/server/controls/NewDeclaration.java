package org.carerecordguarantee.server.controls;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a worker and a person know each other outside work.
 *
 * @param kind what they are to each other
 * @param worker whom it concerns; absent for oneself
 */
@Schema(name = "NewDeclaration", description = "A declared relationship, which keeps the worker out (CTL-05)")
public record NewDeclaration(
        UUID person,
        @Schema(enumeration = {"RELATIVE", "PARTNER", "EX_PARTNER", "FRIEND", "COLLEAGUE", "NEIGHBOUR", "OTHER"})
                String kind,
        @Schema(nullable = true) UUID worker) {}
