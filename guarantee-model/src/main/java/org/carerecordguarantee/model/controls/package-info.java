/**
 * Controls that keep others out (C11).
 *
 * <p>Only people with a reason that comes from their work get in. Four questions are answered here. Is there an account of
 * their own with all that it rests on, a training that is not a year old, no leaving, and for a provider a contract that stands
 * (CTL-01, CTL-02, CTL-06, CTL-08)? Does the role have this function at all (CTL-07)? Is it the worker's own record, or that of
 * somebody they have declared a relationship with outside work (CTL-05), which nothing opens, not even an emergency? And is
 * there a legitimate relationship between the worker and the person at this moment (CTL-03)? It begins with its cause and ends
 * with it. A worker may claim one, with a reason, for a day; every claim alerts the privacy officer, and five in a month are
 * looked at together (CTL-04).
 */
@Commitment("CTL")
package org.carerecordguarantee.model.controls;

import org.carerecordguarantee.model.decision.Commitment;
