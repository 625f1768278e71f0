package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * What is said of a paper file that is lost.
 *
 * @param volume which volume; 1 for the first
 * @param words how it came to be missed
 * @param stolen whether it was stolen
 * @param policeNumber the number of the police report; empty if none is given
 */
public record LostFile(int volume, String words, boolean stolen, Optional<String> policeNumber) {}
