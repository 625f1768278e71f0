/** One run from the first look at the system to the verdict. */
package org.carerecordguarantee.conformance.run;
