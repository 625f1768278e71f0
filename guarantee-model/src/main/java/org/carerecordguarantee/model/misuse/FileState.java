package org.carerecordguarantee.model.misuse;

/** Where a paper file stands that was reported as lost (ACT-09). */
public enum FileState {
    MISSING("nobody can find it"),
    FOUND("it was found again");

    private final String inWords;

    FileState(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
