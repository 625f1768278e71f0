/**
 * The suite's own books: what it made the system do to whom, and which lines of the list of who looked it has seen. At the end of a
 * run the system's list is held against them.
 */
package org.carerecordguarantee.conformance.ledger;
