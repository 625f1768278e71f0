package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * How an investigation is to be closed.
 *
 * @param state any but {@link InvestigationView.State#OPEN}
 * @param reason in words
 * @param purpose on which it rests that the looks were justified; empty if they were not
 */
public record InvestigationClosing(InvestigationView.State state, String reason, Optional<Purpose> purpose) {}
