/**
 * Runs the scenarios. Cucumber performs their steps; what came of them is decided here, from what the steps threw and looked at, never
 * from Cucumber's own summary, which calls a run in which nothing ran a success.
 */
package org.carerecordguarantee.conformance.engine;
