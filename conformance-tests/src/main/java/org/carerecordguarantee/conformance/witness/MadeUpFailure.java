package org.carerecordguarantee.conformance.witness;

/**
 * A failure that never happened: the suite's own client makes it up, to see whether an adapter passes on what it is told. Only the turn
 * for which it was asked ever meets it.
 */
public enum MadeUpFailure {
    /** The system answers with an error of its own. */
    SERVER_ERROR("a server error (500)"),
    /** The connection breaks before any answer. */
    DROPPED_CONNECTION("a dropped connection");

    private final String inWords;

    MadeUpFailure(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the failure in plain words} */
    public String inWords() {
        return inWords;
    }
}
