package org.carerecordguarantee.server.recordkeeping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction as it is handed in.
 *
 * @param why the reason for it
 * @param eventAt when it happened, if that is corrected too
 */
@Schema(name = "NewVersion", description = "A correction: a new version beside the old one")
public record NewVersion(String content, String why, @Schema(nullable = true) String eventAt) {}
