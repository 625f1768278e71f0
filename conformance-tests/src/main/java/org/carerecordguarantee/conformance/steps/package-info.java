/**
 * The sentences of the features, as deeds. One package per commitment, and {@link
 * org.carerecordguarantee.conformance.steps.common} for the ground that they share. {@code step-vocabulary.txt} of the features
 * module lists every sentence; a test holds the two lists equal.
 *
 * <p>A Given brings something about through arrangements and acts, and leaves the check undecided when it cannot. A When
 * performs its act and judges nothing. A Then judges, by {@link org.carerecordguarantee.conformance.world.World#check} alone,
 * and reads by another route than the When used wherever there is one: the person's own list, or the record as a colleague
 * sees it.
 *
 * <p>INVARIANT: steps know the port and the world, and nothing of HTTP or of any product.
 */
package org.carerecordguarantee.conformance.steps;
