/**
 * We record who looked (C10).
 *
 * <p>Whatever is done with a record, allowed or refused, leaves an {@link org.carerecordguarantee.model.accesslog.AccessEntry
 * entry}. Its fields are salted one by one and folded into one fingerprint, so that a name can be masked later and the
 * entry still be proved; the person's entries are numbered and chained, so that none can be changed, removed or slipped
 * in unnoticed. Here are the entry, its fingerprint, the chain, and the check of both without any server, all pure:
 * whoever calls brings the time and the chance.
 */
@Commitment("LOG")
package org.carerecordguarantee.model.accesslog;

import org.carerecordguarantee.model.decision.Commitment;
