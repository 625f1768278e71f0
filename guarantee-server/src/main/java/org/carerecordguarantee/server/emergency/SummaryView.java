package org.carerecordguarantee.server.emergency;

import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.access.ItemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The emergency summary of a record.
 *
 * @param entry the access entry that says that it was opened
 */
@Schema(name = "EmergencySummary")
public record SummaryView(UUID person, List<ItemView> items, UUID entry) {}
