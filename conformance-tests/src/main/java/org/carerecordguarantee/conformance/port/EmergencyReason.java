package org.carerecordguarantee.conformance.port;

/** Why somebody may look without asking first. */
public enum EmergencyReason {
    RISK_TO_LIFE("a life is at risk"),
    RISK_OF_HARM_TO_ADULT("an adult could come to serious harm"),
    RISK_OF_HARM_TO_CHILD("a child could come to serious harm"),
    CANNOT_ASK("there is no way to ask"),
    LEGAL_DUTY_NOW("the law demands it now");

    private final String inWords;

    EmergencyReason(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the reason in plain words} */
    public String inWords() {
        return inWords;
    }
}
