package org.carerecordguarantee.model.people;

/**
 * Something that software can do for somebody, and that a role either has or has not (gate 2). A function is never
 * enough to read what is in a record: that takes a legitimate relationship too.
 */
public enum Function {
    /** Open the content of records. */
    OPEN_RECORD,
    /** See all of a record that they came to inspect, under a law or for an audit, and not only what a partner needs. */
    INSPECT,
    /** Write items, and correct them by a new version. */
    WRITE_RECORD,
    /** Look for people by name, birth date or NHS number. */
    SEARCH,
    /** See who has, or had, a legitimate relationship with a person. */
    READ_RELATIONSHIPS,
    /** Claim a relationship for oneself, with a reason; each claim alerts the privacy officer. */
    SELF_CLAIM,
    /** Make another worker responsible for a person, and end that again. */
    ALLOCATE,
    /** Say that a person is one's relative, colleague, former partner, neighbour and so on. */
    DECLARE_CONFLICT,
    /** See where the volumes of a paper file are, but not what is in them. */
    READ_FILE_LOCATIONS,
    /** See who looked at anybody's record, but not what is in it. */
    READ_ANY_ACCESS_LIST,
    /** See who looked at one's own record. */
    READ_OWN_ACCESS_LIST,
    /** Work the privacy alerts. */
    READ_ALERTS,
    /** Ask for limits on one's own record, decide on them and lift them. */
    OWN_LIMITS,
    /** See what one was told about one's own record. */
    READ_OWN_NOTICES,
    /** See which limits a person has set. */
    READ_LIMITS,
    /** Write down a limit that a person asks for, what was explained to them, and what they chose. */
    RECORD_LIMIT,
    /** Turn down a limit, or a part of it, in writing. */
    DECIDE_LIMIT,
    /** Go past a limit of the person where the law demands it (LIM-05). */
    PASS_LIMITS,
    /** Restrict a record to named people, name them, and review it (LIM-08). */
    RESTRICT_RECORD,
    /** Tell the person what was done without asking them. */
    TELL_PERSON,
    /** Allow that the person is told later (TELL-03). */
    AUTHORISE_DEFERRAL,
    /** Decide on privacy alerts: whether a claim, or a look in an emergency, was right. */
    DECIDE_ALERTS,
    /** Open an investigation into a look, work it and close it. */
    INVESTIGATE,
    /** Sign, as the second, that misuse has no consequence (ACT-03). */
    SIGN_OUTCOME,
    /** Suspend somebody's access to one record, or to all. */
    SUSPEND_ACCESS,
    /** Judge a breach and keep its clock (ACT-05). */
    TRIAGE_BREACH,
    /** See the year's figures before they are published. */
    READ_FIGURES,
    /** Open and close accounts, and keep what they rest on: sponsor, training, contract. */
    KEEP_STAFF_REGISTER,
    /** Keep the paper store: keys, checks, seals, loans. */
    KEEP_PAPER_STORE,
    /** Open the paper store out of hours, with a second person (EMG-09). */
    OPEN_PAPER_STORE,
    /** Go on in an emergency where gates 5 to 7 say no. */
    EMERGENCY_ACCESS,
    /** Go on in an emergency where a restricted record says no (gate 4). */
    OVERRIDE_RESTRICTED;

    /** Whether it is somebody's own: nobody has it who is at work, whatever their role is called. */
    public boolean isOnesOwn() {
        return this == READ_OWN_ACCESS_LIST || this == READ_OWN_NOTICES || this == OWN_LIMITS;
    }
}
