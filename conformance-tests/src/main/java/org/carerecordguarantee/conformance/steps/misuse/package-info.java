/** We act when someone misuses your record (ACT): who finds out, what the accused say, what follows, and how it is closed. */
package org.carerecordguarantee.conformance.steps.misuse;
