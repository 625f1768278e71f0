package org.carerecordguarantee.model.duties;

/** What came of looking into something that somebody did. */
public enum Verdict {
    JUSTIFIED("there was good reason for it"),
    UNJUSTIFIED("there was no good reason for it"),
    INCONCLUSIVE("nobody could find out whether there was good reason for it");

    private final String inWords;

    Verdict(String inWords) {
        this.inWords = inWords;
    }

    /** The verdict as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
