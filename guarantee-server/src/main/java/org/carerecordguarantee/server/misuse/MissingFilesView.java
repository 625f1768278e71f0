package org.carerecordguarantee.server.misuse;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The volumes of a person's paper file that were reported as missing, the newest report first. */
@Schema(name = "MissingFiles")
public record MissingFilesView(UUID person, List<MissingFileView> missingFiles) {}
