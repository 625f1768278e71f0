/** Emergencies (C13): where somebody says that there is one, what opens then, and what follows. */
@Commitment("EMG")
package org.carerecordguarantee.server.emergency;

import org.carerecordguarantee.model.decision.Commitment;
