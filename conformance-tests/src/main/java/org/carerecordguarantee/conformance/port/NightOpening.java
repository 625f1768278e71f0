package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What the sheet says of a paper file that was taken out of its store out of hours. The suite leaves out, on purpose, what the promise
 * asks for; the adapter then leaves it out too, as far as the product lets one try.
 *
 * @param volume which was taken out; 1 for the first
 * @param keyholder who had the key
 * @param second who was with them; empty if nobody is named
 * @param openedAt when the store was opened
 * @param why what the file was needed for; blank if it is left out
 */
public record NightOpening(int volume, Actor keyholder, Optional<Actor> second, Instant openedAt, String why) {}
