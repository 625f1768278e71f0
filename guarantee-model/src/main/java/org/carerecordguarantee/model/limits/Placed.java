package org.carerecordguarantee.model.limits;

import org.carerecordguarantee.model.decision.Fact;

/** Whether the council restricts the record to named people (LIM-08), and whether the reader is one of them now. */
public enum Placed implements Fact {
    NOT_RESTRICTED,
    NAMED,
    NOT_NAMED
}
