package org.carerecordguarantee.model.decision;

/** Who is told about a decision. */
public enum Audience {
    /** Somebody who works for the council that keeps the record. */
    STAFF,
    /** Somebody who works elsewhere, or a program. */
    OUTSIDER,
    /** A person acting for themself. */
    PERSON,
    /** Somebody who checks decisions afterwards, and from whom none of their reasons is kept. */
    AUDITOR;

    /** The audience that the maker of a request belongs to; never the auditor. */
    public static Audience of(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> PERSON;
            case SERVICE -> OUTSIDER;
            case WORKER -> actor.councilStaff() ? STAFF : OUTSIDER;
        };
    }
}
