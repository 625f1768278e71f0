/**
 * A council on paper: the smallest system that keeps the promises which have scenarios, all in memory, and that can be made to
 * break them one by one. The steps are tried on it: honest, it must pass every check; with any one sin, the check that the sin
 * names must fail, and at an outcome.
 */
package org.carerecordguarantee.conformance.steps.onpaper;
