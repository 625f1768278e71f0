package org.carerecordguarantee.model.emergency;

/** On what ground one sealed item is opened (EMG-04). */
public enum SealGround {
    CONSENT("you agreed to it"),
    LEGAL_REQUIREMENT("the law required it"),
    OVERRIDING_INTEREST("it was needed to keep you or somebody else safe");

    private final String inWords;

    SealGround(String inWords) {
        this.inWords = inWords;
    }

    /** The ground as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
