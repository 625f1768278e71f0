package org.carerecordguarantee.model.decision;

/** Why something was refused or withheld. */
public enum ReasonCode {
    /** Gate 1: account, training or sign-in. */
    ACCOUNT,
    /** Gate 2: the role is unknown, is not held, or has no such function. */
    ROLE,
    /** Gate 2: nobody may do this to a record or to its access list, whatever their role. */
    NOT_CHANGEABLE,
    /** Gate 3: the worker's own record, or that of somebody they have declared a relationship with. */
    CONFLICT,
    /** Gate 3: adoption, court order, witness protection. */
    LEGAL_BAR,
    /** Gate 4: a restricted record. */
    RESTRICTED,
    /** Gate 5: there is no such record. Told to nobody but an auditor: to others there is nothing to tell. */
    NO_SUCH_RECORD,
    /** Gate 5: no legitimate relationship is alive. */
    NO_RELATIONSHIP,
    /** Gate 6: a limit of the person. */
    PERSON_LIMIT,
    /** Gate 6: a sealed item. */
    SEALED,
    /** Gate 7: no purpose was stated. */
    NO_PURPOSE,
    /** Gate 7: not needed for the purpose that was stated. */
    NOT_NEEDED,
    /** Any gate: a rule could not be evaluated, which refuses. */
    COULD_NOT_BE_EVALUATED
}
