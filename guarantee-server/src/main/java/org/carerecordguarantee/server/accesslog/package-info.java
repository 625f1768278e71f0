/**
 * C10: we write down everyone who looks. Every request leaves an entry in the same transaction as what it does, and no
 * answer goes out before that is committed. Each person's entries are numbered without gaps, each resting on the one
 * before; nothing here changes or removes one.
 */
@Commitment("LOG")
package org.carerecordguarantee.server.accesslog;

import org.carerecordguarantee.model.decision.Commitment;
