/**
 * Emergencies (C13).
 *
 * <p>When somebody is in danger and there is no time to ask, a worker whose role has the function may go on without
 * permission, after saying why and what is happening. The window that opens is for that worker and that person alone, and
 * closes by itself. The most important things come first; what the person sealed opens one item at a time. The privacy
 * officer is alerted at once, somebody decides whether it was right, and the person is told.
 */
@Commitment("EMG")
package org.carerecordguarantee.model.emergency;

import org.carerecordguarantee.model.decision.Commitment;
