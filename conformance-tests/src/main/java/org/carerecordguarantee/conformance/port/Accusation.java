package org.carerecordguarantee.conformance.port;

/**
 * That somebody looked at a record without need, as somebody says.
 *
 * @param accused who looked
 * @param owner who is to find out
 * @param words what is said against the accused
 */
public record Accusation(Actor accused, Actor owner, String words) {}
