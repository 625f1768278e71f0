package org.carerecordguarantee.model.decision;

/** What somebody asks to do. */
public enum Action {
    READ_RECORD("opened your record"),
    READ_ITEM("opened one item in your record"),
    READ_ITEM_HISTORY("looked at the earlier versions of an item in your record"),
    READ_PAST_STATE("looked at your record as it was at an earlier time"),
    WRITE_ITEM("wrote in your record"),
    CORRECT_ITEM("corrected an item in your record"),
    DELETE_ITEM("tried to remove something from your record"),
    SEARCH("found you in a search"),
    READ_ACCESS_LIST("looked at the list of who looked at your record"),
    ALTER_ACCESS_LIST("tried to change the list of who looked at your record"),
    READ_RELATIONSHIPS("looked at who is working with you"),
    CLAIM_RELATIONSHIP("said that they needed to open your record, and why"),
    ALLOCATE("made a worker responsible for your care and support"),
    END_RELATIONSHIP("ended a worker's access to your record"),
    DECLARE_CONFLICT("declared that you and a worker know each other outside work"),
    READ_FILE_LOCATIONS("looked at where your paper file is kept"),
    READ_ALERTS("looked at privacy alerts"),
    /** Anything that has no name here. No role has a function for it. */
    OTHER("tried to do something with your record");

    private final String inWords;

    Action(String inWords) {
        this.inWords = inWords;
    }

    /** The action as it is told to the person, without its subject: "opened your record". */
    public String inWords() {
        return inWords;
    }

    /** Whether it shows what is in the record. */
    public boolean readsContent() {
        return switch (this) {
            case READ_RECORD, READ_ITEM, READ_ITEM_HISTORY, READ_PAST_STATE -> true;
            default -> false;
        };
    }

    /** Whether it adds to what is in the record. */
    public boolean writesContent() {
        return this == WRITE_ITEM || this == CORRECT_ITEM;
    }

    /** Whether it would change what must stay as it is, so that no role has a function for it (KEEP-03, LOG-02). */
    public boolean changesWhatMustStay() {
        return this == DELETE_ITEM || this == ALTER_ACCESS_LIST;
    }
}
