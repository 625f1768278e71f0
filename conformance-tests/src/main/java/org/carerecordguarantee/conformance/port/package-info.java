/**
 * What the suite asks of a care-record system, in the field's own words. A vendor implements {@link
 * org.carerecordguarantee.conformance.port.AdapterFactory} and, behind it, as many of the acts as the product has.
 *
 * <p><i>Acts</i> ({@link org.carerecordguarantee.conformance.port.CareRecordSystem}) are performed in the test, through
 * the product. <i>Arrangements</i> ({@link org.carerecordguarantee.conformance.port.Arrangements}) are facts that
 * products get from elsewhere, such as staff or a declared conflict; they may be prepared beforehand.
 *
 * <p>INVARIANT: this package depends on nothing but the JDK, so that an adapter jar carries no part of the suite.
 */
package org.carerecordguarantee.conformance.port;
