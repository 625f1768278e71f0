package org.carerecordguarantee.conformance.verdict;

/** What a verdict comes down to. The numbers are the exit codes of the command line; 3 is taken by "nothing could be run". */
public enum Standing {
    CONFORMANT(0, "conformant"),
    NOT_CONFORMANT(1, "not conformant"),
    UNDECIDED(2, "undecided"),
    SUITE_FAULT(4, "undecided, by a fault of the suite");

    private final int exitCode;
    private final String inWords;

    Standing(int exitCode, String inWords) {
        this.exitCode = exitCode;
        this.inWords = inWords;
    }

    /** {@return the exit code of a run with this standing} */
    public int exitCode() {
        return exitCode;
    }

    /** {@return the standing in words} */
    public String inWords() {
        return inWords;
    }
}
