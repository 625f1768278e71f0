/** We do not pass on what identifies you (CNF): what searching tells, and whom. */
package org.carerecordguarantee.conformance.steps.disclosure;
