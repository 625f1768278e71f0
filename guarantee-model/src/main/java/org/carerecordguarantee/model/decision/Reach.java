package org.carerecordguarantee.model.decision;

/** What an action takes besides a role that has the function for it. */
public enum Reach {
    /** Nothing more: the function is enough, and gate 2 permits. */
    FUNCTION,
    /** A legitimate relationship with the person, which gate 5 asks for and permits on. */
    TIE,
    /** The permit of the promise that the action belongs to: who looks at their own list, who claims an emergency. */
    PROMISE,
    /** Nothing helps: no role has a function for it. */
    NOBODY
}
