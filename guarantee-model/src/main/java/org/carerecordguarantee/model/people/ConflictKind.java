package org.carerecordguarantee.model.people;

/** What a worker may be to a person outside work, by declaration (CTL-05). Any of them keeps the worker out. */
public enum ConflictKind {
    RELATIVE,
    PARTNER,
    EX_PARTNER,
    FRIEND,
    COLLEAGUE,
    NEIGHBOUR,
    OTHER
}
