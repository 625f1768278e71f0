/** Looks, before the first check, whether a product really has not what its supplier declares absent. */
package org.carerecordguarantee.conformance.probe;
