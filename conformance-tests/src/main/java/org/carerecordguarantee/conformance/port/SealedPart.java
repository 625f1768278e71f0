package org.carerecordguarantee.conformance.port;

/**
 * A part of a paper file that is put under a seal.
 *
 * @param volume of the file; 1 for the first
 * @param part which part of it, in words
 * @param number what stands on the seal; no other seal bears it
 */
public record SealedPart(int volume, String part, String number) {}
