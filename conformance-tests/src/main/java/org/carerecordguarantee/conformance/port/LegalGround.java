package org.carerecordguarantee.conformance.port;

/** What a limit does not stop, besides an emergency. */
public enum LegalGround {
    STATUTORY_DUTY("because the law makes it a duty"),
    COURT_ORDER("because a court has ordered it"),
    SAFEGUARDING("to keep a child or an adult at risk safe"),
    LEGAL_CLAIM("to defend a legal claim");

    private final String inWords;

    LegalGround(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the ground in plain words} */
    public String inWords() {
        return inWords;
    }
}
