package org.carerecordguarantee.model.disclosure;

import org.carerecordguarantee.model.decision.Fact;

/**
 * Whether there is a record of the person asked about.
 *
 * @param known false for an id that was never given, or that belongs to something else
 */
public record Existence(boolean known) implements Fact {}
