/** The adapter for the reference server, which doubles as the example of how to write one. */
package org.carerecordguarantee.conformance.reference;
