/**
 * C7: otherwise not without consent. That somebody is known here at all is told to nobody from outside who does not work
 * with them: a search by an outsider finds those and nobody else.
 */
@Commitment("CNF")
package org.carerecordguarantee.server.disclosure;

import org.carerecordguarantee.model.decision.Commitment;
