/** Steps of a suite that is broken on purpose. */
package org.carerecordguarantee.conformance.engine.glue.twice;
