/**
 * C9: the person limits who sees their record: asks for it, is told what it could mean, chooses; has it lifted; sees each of
 * their limits with all that became of it. The law lets somebody past it for a while, and the person is told. The council
 * restricts records to named people, never without an end to each name and never without asking again.
 */
@Commitment("LIM")
package org.carerecordguarantee.server.limits;

import org.carerecordguarantee.model.decision.Commitment;
