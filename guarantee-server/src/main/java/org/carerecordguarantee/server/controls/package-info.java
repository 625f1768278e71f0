/**
 * C11: controls keep out those who have no business in a record. A worker gets in by a relationship that somebody made or
 * that they claimed with a reason, and never into their own record or that of somebody they know.
 */
@Commitment("CTL")
package org.carerecordguarantee.server.controls;

import org.carerecordguarantee.model.decision.Commitment;
