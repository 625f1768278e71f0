package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * What somebody says to open one sealed entry. The suite leaves out, on purpose, what the promise asks for; the adapter then leaves it
 * out too, as far as the product lets one try.
 *
 * @param ground empty if none is given
 * @param why in words; blank if it is left out
 */
public record EntryOpening(Optional<SealGround> ground, String why) {}
