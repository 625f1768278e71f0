package org.carerecordguarantee.server.recordkeeping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as it is handed in. Who writes it and when is not asked: that is known (KEEP-01, KEEP-02).
 *
 * @param eventAt when it happened, as an instant
 */
@Schema(name = "NewItem", description = "An item to be written; author and time of writing are the system's to say")
public record NewItem(String category, String kind, String source, String format, String eventAt, String content) {}
