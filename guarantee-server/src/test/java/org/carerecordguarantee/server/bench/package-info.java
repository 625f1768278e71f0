/** Benchmarks: a profile of the build, never a timed test. Each gives a ratio taken in one run. */
package org.carerecordguarantee.server.bench;
