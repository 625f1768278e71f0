/**
 * What this suite catches, measured: runs against a build of the reference server that breaks one promise at a time, towards the people
 * of one run and nobody else.
 */
package org.carerecordguarantee.conformance.selftest;
