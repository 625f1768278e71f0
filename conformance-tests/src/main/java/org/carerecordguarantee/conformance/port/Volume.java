package org.carerecordguarantee.conformance.port;

/**
 * Where one volume of a paper file is.
 *
 * @param volume 1 for the first
 * @param of how many there are
 * @param title what stands on its cover
 * @param location where it is kept now
 */
public record Volume(int volume, int of, String title, String location) {}
