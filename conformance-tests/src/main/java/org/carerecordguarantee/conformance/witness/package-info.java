/**
 * What the suite sees for itself: every act that it made a system do, by whom, how it was answered, and the exchanges that
 * prove it. The steps speak to the system only through these wrappers, so that nothing happens unseen.
 */
package org.carerecordguarantee.conformance.witness;
