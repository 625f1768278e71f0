package org.carerecordguarantee.conformance.port;

import java.time.Instant;

/**
 * One line of the privacy officer's list of alerts.
 *
 * @param reference the product's own identifier of the alert
 * @param kind what sort, in the product's words
 * @param raisedAt when
 * @param shown everything that the list shows about this alert, as one text: the suite looks in it for whatever would
 *     give the person away
 */
public record Alert(String reference, String kind, Instant raisedAt, String shown) {}
