/** What changed from one run to another, for somebody who has two results in hand. */
package org.carerecordguarantee.conformance.changes;
