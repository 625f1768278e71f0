package org.carerecordguarantee.model.limits;

/** Whom a limit shuts out, or what it closes (LIM-01). */
public enum LimitKind {
    INDIVIDUAL("one worker sees nothing"),
    TEAM("nobody of a team sees anything"),
    ORGANISATION("nobody of an organisation sees anything"),
    SHARED_RECORD("nobody outside the council sees anything"),
    ITEM("one entry is closed"),
    CATEGORY("everything of one kind is closed"),
    ASK_ME_FIRST("nobody looks without asking first");

    private final String inWords;

    LimitKind(String inWords) {
        this.inWords = inWords;
    }

    /** What it does, in words for the person. */
    public String inWords() {
        return inWords;
    }

    /** Whether it closes a part of the record, and so says how: by a {@link Seal}. */
    public boolean closesPart() {
        return this == ITEM || this == CATEGORY;
    }

    /** Whether it is about one worker, team, organisation or item, which it names. */
    public boolean namesOne() {
        return this == INDIVIDUAL || this == TEAM || this == ORGANISATION || this == ITEM;
    }
}
