/** What a run leaves behind: a page for the buyer, files for machines, and the evidence. */
package org.carerecordguarantee.conformance.report;
