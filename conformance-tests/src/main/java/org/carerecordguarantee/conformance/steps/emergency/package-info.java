/** We look without asking first only in an emergency, and then we tell you (EMG): claims, the summary, the end, and what follows. */
package org.carerecordguarantee.conformance.steps.emergency;
