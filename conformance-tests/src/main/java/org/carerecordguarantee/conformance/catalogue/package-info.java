/** The commitments, clauses and scenarios as the features module wrote them down; nothing here repeats their words. */
package org.carerecordguarantee.conformance.catalogue;
