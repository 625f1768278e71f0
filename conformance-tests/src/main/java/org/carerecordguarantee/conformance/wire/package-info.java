/** The suite's own HTTP client: it keeps every exchange as evidence, and no secret. */
package org.carerecordguarantee.conformance.wire;
