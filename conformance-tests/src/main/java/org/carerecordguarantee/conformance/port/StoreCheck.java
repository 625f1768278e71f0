package org.carerecordguarantee.conformance.port;

/**
 * What a check of a paper store and of the desks around it found.
 *
 * @param locked whether the store was locked
 * @param desksClear whether no file lay about
 * @param note in words; blank if all was well
 */
public record StoreCheck(boolean locked, boolean desksClear, String note) {}
