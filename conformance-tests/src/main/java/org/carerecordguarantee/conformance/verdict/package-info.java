/**
 * How results become a verdict. Pure: no clock, no I/O, nothing of the rest of the suite, so that anybody can recompute a verdict
 * from a report.
 */
package org.carerecordguarantee.conformance.verdict;
