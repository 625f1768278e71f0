package org.carerecordguarantee.server.events;

import java.util.UUID;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Oblige;

/**
 * Something was allowed on the condition that something else is done.
 *
 * @param entry the access entry of what was allowed
 */
public record ObligationArose(Oblige obligation, AccessRequest request, Decision decision, UUID entry) {}
