package org.carerecordguarantee.model.decision;

/** What an actor is by nature, before any role. */
public enum ActorKind {
    /** A natural person at work, for the council or for somebody else. */
    WORKER,
    /** The person whom a record is about, acting for themself. */
    PERSON,
    /** A program that no natural person stands behind at that moment. */
    SERVICE
}
