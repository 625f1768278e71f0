/**
 * What a supplier declares of a product before a run: its own figures, within published bounds, and what it does not serve. Whatever is
 * declared is held against what the run saw.
 */
package org.carerecordguarantee.conformance.declared;
