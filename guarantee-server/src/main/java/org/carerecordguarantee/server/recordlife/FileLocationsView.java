package org.carerecordguarantee.server.recordlife;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the volumes of a person's paper file are, in their order. */
@Schema(name = "FileLocations")
public record FileLocationsView(List<FileVolume> volumes) {}
