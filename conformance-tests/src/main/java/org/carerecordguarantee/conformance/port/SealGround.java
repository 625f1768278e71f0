package org.carerecordguarantee.conformance.port;

/** On what ground somebody opens one sealed entry in an emergency. */
public enum SealGround {
    CONSENT("with the person's consent"),
    LEGAL_REQUIREMENT("because the law requires it"),
    OVERRIDING_INTEREST("because somebody's safety outweighs the seal");

    private final String inWords;

    SealGround(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the ground in plain words} */
    public String inWords() {
        return inWords;
    }
}
