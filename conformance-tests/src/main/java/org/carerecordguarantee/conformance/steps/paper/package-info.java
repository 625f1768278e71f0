/** What is done on paper and written down afterwards: seals on parts of a file, the paper store, and files taken out at night. */
package org.carerecordguarantee.conformance.steps.paper;
