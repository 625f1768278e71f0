/**
 * Controls that keep others out (C11).
 *
 * <p>Only people with a reason that comes from their work get in. Three questions are answered here. Does the role have
 * this function at all (CTL-07)? Is it the worker's own record, or that of somebody they have declared a relationship
 * with outside work (CTL-05), which nothing opens, not even an emergency? And is there a legitimate relationship between
 * the worker and the person at this moment (CTL-03)? A worker may claim one, with a reason, for a day; every claim
 * alerts the privacy officer.
 */
@Commitment("CTL")
package org.carerecordguarantee.model.controls;

import org.carerecordguarantee.model.decision.Commitment;
