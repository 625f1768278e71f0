/**
 * Which clauses a run tests, and the frozen set of checks that makes it whole. A profile's file is committed; it changes only on
 * purpose, since two verdicts compare only if their sets are the same.
 */
package org.carerecordguarantee.conformance.profile;
