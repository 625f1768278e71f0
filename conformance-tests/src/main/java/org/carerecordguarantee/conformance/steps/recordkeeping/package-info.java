/** We keep full and accurate records (KEEP): writing, correcting, trying to delete, and the past. */
package org.carerecordguarantee.conformance.steps.recordkeeping;
