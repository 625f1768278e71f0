/**
 * C11: controls keep out those who have no business in a record. A worker gets in with an account that has all it rests on, by
 * a relationship that somebody made or that they claimed with a reason, and never into their own record or that of somebody
 * they know. The register of staff and the books of the paper stores are kept here too.
 */
@Commitment("CTL")
package org.carerecordguarantee.server.controls;

import org.carerecordguarantee.model.decision.Commitment;
