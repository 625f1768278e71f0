/**
 * C12: we act on misuse. Investigations with their owners, explanations, consequences and closing; suspensions, which bind
 * the very next look; breaches and their clock; files that are missing; what is referred to a partner; the year's figures.
 *
 * <p>INVARIANT: every table here is written once. How things stand is worked out from the rows beside each other.
 *
 * <p>INVARIANT: to whoever is accused an investigation is not there, whatever their role.
 */
@Commitment("ACT")
package org.carerecordguarantee.server.misuse;

import org.carerecordguarantee.model.decision.Commitment;
