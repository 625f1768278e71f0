package org.carerecordguarantee.conformance.port;

/** Why a system refused, as far as it tells. */
public enum Reason {
    /** The account is closed, expired or untrained. */
    ACCOUNT("the account may not be used"),
    /** The role does not have this function. */
    ROLE("the job does not allow it"),
    /** The actor is, or is close to, the person. */
    CONFLICT("too close to the person"),
    /** No legitimate relationship with the person. */
    NO_RELATIONSHIP("no working tie with the person"),
    /** What was handed in is incomplete or cannot be right. */
    NOT_ACCEPTED("what was handed in is not acceptable"),
    /** The thing cannot be changed or removed by anyone. */
    NOT_CHANGEABLE("it cannot be changed or removed"),
    /** The product does not say. */
    UNSTATED("no reason given");

    private final String inWords;

    Reason(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the reason in plain words} */
    public String inWords() {
        return inWords;
    }
}
