package org.carerecordguarantee.model.limits;

/** Where in its life a limit is. */
public enum LimitState {
    /** Asked for and not explained yet; in force already if it is for safety. */
    ASKED("asked for"),
    /** Explained, and the person has not chosen yet. */
    EXPLAINED("explained"),
    /** Chosen: it shuts out or closes from its start to its end. */
    IN_FORCE("in force"),
    /** The person dropped it, or chose something else instead. */
    WITHDRAWN("dropped"),
    /** A manager turned it down, wholly or in part. */
    DECLINED("turned down"),
    LIFTED("lifted"),
    /** The end that it was given has passed. */
    ENDED("at its end");

    private final String inWords;

    LimitState(String inWords) {
        this.inWords = inWords;
    }

    /** The state in words for the person. */
    public String inWords() {
        return inWords;
    }

    /** Whether nothing becomes of it any more. */
    public boolean over() {
        return this == WITHDRAWN || this == DECLINED || this == LIFTED || this == ENDED;
    }
}
