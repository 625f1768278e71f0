/**
 * What the steps of every commitment share: who is on the stage, what was done last, what the record held, and the lists of who
 * looked before and after.
 */
package org.carerecordguarantee.conformance.steps.common;
