package org.carerecordguarantee.server.recordkeeping;

import java.util.List;
import org.carerecordguarantee.server.access.ItemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every version of one item, the first first. */
@Schema(name = "Versions")
public record VersionsView(List<ItemView> versions) {}
