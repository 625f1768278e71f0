package org.carerecordguarantee.model.decision;

/** What a person's limit does not stop (LIM-05), besides an emergency. */
public enum LegalGround {
    STATUTORY_DUTY("a law makes it our duty"),
    COURT_ORDER("a court ordered it"),
    SAFEGUARDING("to keep a child or an adult at risk safe"),
    LEGAL_CLAIM("to answer a legal claim");

    private final String inWords;

    LegalGround(String inWords) {
        this.inWords = inWords;
    }

    /** The ground as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
