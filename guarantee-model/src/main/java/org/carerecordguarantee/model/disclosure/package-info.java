/**
 * Otherwise not without consent (C7).
 *
 * <p>That somebody is known to social care is itself information about them. So an outsider who has no relationship with
 * a person gets the answer that they would get if there were no such person, and so does anybody who asks for one whom
 * there is not.
 */
@Commitment("CNF")
package org.carerecordguarantee.model.disclosure;

import org.carerecordguarantee.model.decision.Commitment;
