package org.carerecordguarantee.model.misuse;

import org.carerecordguarantee.model.decision.Fact;

/**
 * Whether the actor's access is suspended, at the instant of the request.
 *
 * @param extent how far
 */
public record Suspension(Extent extent) implements Fact {
    /** How far it reaches. */
    public enum Extent {
        NONE,
        /** This person's record, and everything about it. */
        THIS_RECORD,
        /** Every record, and everything else. */
        EVERYTHING
    }

    public static Suspension none() {
        return new Suspension(Extent.NONE);
    }
}
