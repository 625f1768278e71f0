/**
 * Full, accurate, confidential, secure records (C4).
 *
 * <p>An entry in a record begins as a {@link org.carerecordguarantee.model.recordkeeping.Draft}. It becomes a
 * {@link org.carerecordguarantee.model.recordkeeping.RecordItem} only with everything that a proper entry has: who wrote
 * it, in which role and for whom, when it happened, when it was written down, where it comes from and in what format
 * (KEEP-01). The system sets the time of writing; what lies in the future is refused, what comes late is marked
 * (KEEP-02). Nothing is ever overwritten or removed: a correction is a new version beside the old one (KEEP-03).
 */
@Commitment("KEEP")
package org.carerecordguarantee.model.recordkeeping;

import org.carerecordguarantee.model.decision.Commitment;
