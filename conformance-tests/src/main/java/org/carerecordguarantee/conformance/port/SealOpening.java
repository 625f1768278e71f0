package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * What is written down when a sealed part of a paper file was opened and sealed again. The suite leaves out, on purpose, what the
 * promise asks for; the adapter then leaves it out too, as far as the product lets one try.
 *
 * @param openedBy who opened it
 * @param witness who was there; empty if nobody is named
 * @param why what for, in words; blank if it is left out
 * @param found the number that was on the seal
 * @param resealed the number on the new seal; blank if it is left out
 */
public record SealOpening(Actor openedBy, Optional<Actor> witness, String why, String found, String resealed) {}
