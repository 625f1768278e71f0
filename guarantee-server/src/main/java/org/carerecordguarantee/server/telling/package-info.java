/**
 * Tell you what we shared (C8): the person reads here what they were told; whoever has the duty to tell them does it here,
 * or has it put off.
 */
@Commitment("TELL")
package org.carerecordguarantee.server.telling;

import org.carerecordguarantee.model.decision.Commitment;
