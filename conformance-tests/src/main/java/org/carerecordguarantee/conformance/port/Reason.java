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
    /** The person has shut this actor out. */
    PERSON_LIMIT("the person has set a limit"),
    /** The person has closed this part of the record. */
    SEALED("the person has sealed it"),
    /** The council keeps the record closed to all but named people. */
    RESTRICTED("the record is restricted to named people"),
    /** The actor is to prove again who they are, and may then try again. */
    SIGN_IN_AGAIN("to sign in again first"),
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
