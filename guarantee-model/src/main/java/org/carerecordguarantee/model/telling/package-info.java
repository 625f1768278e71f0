/**
 * Tell you what we shared (C8).
 *
 * <p>What was done without asking the person, they are told: as soon as they can be, with what it was, who did it and why,
 * and how to complain. It may be put off for a few grounds only, by somebody else than the one who acted, and never
 * without an end (TELL-03).
 */
@Commitment("TELL")
package org.carerecordguarantee.model.telling;

import org.carerecordguarantee.model.decision.Commitment;
