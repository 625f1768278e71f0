/**
 * The evidence of one run as one file that can be handed over, and checked by whoever receives it: everything that the reports were
 * made from, with the hash of each part.
 */
package org.carerecordguarantee.conformance.evidence;
