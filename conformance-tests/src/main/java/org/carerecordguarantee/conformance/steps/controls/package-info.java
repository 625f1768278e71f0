/** We keep out everyone who has no reason from their work (CTL): ties, closeness, claims and the jobs beside care. */
package org.carerecordguarantee.conformance.steps.controls;
