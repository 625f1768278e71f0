/**
 * C4: we keep full and accurate records. An entry says who wrote it, when it happened and when it was written; nothing is
 * overwritten or removed; a correction stands beside what it corrects, and the record can be read as it was at any past
 * moment.
 */
@Commitment("KEEP")
package org.carerecordguarantee.server.recordkeeping;

import org.carerecordguarantee.model.decision.Commitment;
