package org.carerecordguarantee.conformance.witness;

/** By what means a duty that takes time was tested, the strongest first. */
public enum TimingRung {
    BACK_DATED("facts with an earlier date"),
    DUE_DATE("the system's own due date, compared with the suite's calendar"),
    TEST_CLOCK("a clock that the test environment lets the suite move"),
    SECOND_VISIT("a second visit days later"),
    PEOPLE("evidence shown by people");

    private final String inWords;

    TimingRung(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the rung in plain words} */
    public String inWords() {
        return inWords;
    }
}
