package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * A paper file that was reported as lost, as somebody reads it.
 *
 * @param ref which report
 * @param missing whether it is still missing; else it has been found
 * @param policeNumber the number of the police report; empty if none is shown
 */
public record LostFileView(LostFileRef ref, boolean missing, Optional<String> policeNumber) {}
