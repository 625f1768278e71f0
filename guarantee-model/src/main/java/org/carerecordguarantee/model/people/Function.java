package org.carerecordguarantee.model.people;

/**
 * Something that software can do for somebody, and that a role either has or has not (gate 2). A function is never
 * enough to read what is in a record: that takes a legitimate relationship too.
 */
public enum Function {
    /** Open the content of records. */
    OPEN_RECORD,
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
    /** Go on in an emergency where gates 5 to 7 say no. */
    EMERGENCY_ACCESS,
    /** Go on in an emergency where a restricted record says no (gate 4). */
    OVERRIDE_RESTRICTED
}
