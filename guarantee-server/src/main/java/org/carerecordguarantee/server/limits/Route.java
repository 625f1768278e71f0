package org.carerecordguarantee.server.limits;

/** By which way the person asked (LIM-07): all lead to the same. */
public enum Route {
    ONLINE("online"),
    PHONE("on the telephone"),
    PAPER("on paper"),
    IN_PERSON("in person");

    private final String inWords;

    Route(String inWords) {
        this.inWords = inWords;
    }

    /** The way, in words. */
    public String inWords() {
        return inWords;
    }
}
