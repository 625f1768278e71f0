package org.carerecordguarantee.model.misuse;

/** What somebody says for themself when they are asked why they looked. */
public enum ExplanationGround {
    CARE("it was needed for the person's care", true),
    TRAINING("it was for training", false),
    CURIOUS("they were curious", false),
    MISTAKE("they opened the wrong record", true),
    OTHER("something else", true);

    private final String inWords;
    private final boolean canJustify;

    ExplanationGround(String inWords, boolean canJustify) {
        this.inWords = inWords;
        this.canJustify = canJustify;
    }

    /** What they say, in words. */
    public String inWords() {
        return inWords;
    }

    /** Whether a look so explained can be found justified at all (ACT-06). */
    public boolean canJustify() {
        return canJustify;
    }
}
