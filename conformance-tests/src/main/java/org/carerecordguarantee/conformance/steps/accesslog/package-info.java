/** We write down everyone who looks (LOG): looks, the list of them, and tries to alter it. */
package org.carerecordguarantee.conformance.steps.accesslog;
