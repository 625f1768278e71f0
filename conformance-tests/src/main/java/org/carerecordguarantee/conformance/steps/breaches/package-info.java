/** What is done about information that got into wrong hands, and about paper files that are lost (promise C12). */
package org.carerecordguarantee.conformance.steps.breaches;
