/**
 * Share with those who help you (C6).
 *
 * <p>Others who help the person see what they need for it and no more: what that is depends on what they are doing.
 */
@Commitment("SHR")
package org.carerecordguarantee.model.sharing;

import org.carerecordguarantee.model.decision.Commitment;
