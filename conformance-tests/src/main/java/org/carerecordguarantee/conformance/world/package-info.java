/** What the steps of the scenarios work with: the cast, the system, the clock, and the way to look at an outcome. */
package org.carerecordguarantee.conformance.world;
