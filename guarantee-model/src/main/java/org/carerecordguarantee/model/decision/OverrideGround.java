package org.carerecordguarantee.model.decision;

/** What may take a request past a refusal that allows for it. */
public enum OverrideGround {
    /** An emergency, claimed by somebody whose role has the emergency function. */
    EMERGENCY,
    /** An emergency, claimed by somebody whose role may also open restricted records in one. */
    RESTRICTED_OVERRIDE,
    /** A ground in law, claimed by somebody whose role may go past limits on one (LIM-05). */
    LAW
}
