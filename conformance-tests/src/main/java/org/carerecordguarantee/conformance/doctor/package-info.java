/**
 * What keeps a run from starting, found before it starts: one examination looks at one thing and names one fix a line. Most of what a
 * vendor meets first is a matter of set-up, and none of it must ever look like a broken promise.
 */
package org.carerecordguarantee.conformance.doctor;
