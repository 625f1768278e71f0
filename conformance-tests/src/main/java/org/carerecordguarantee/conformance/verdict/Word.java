package org.carerecordguarantee.conformance.verdict;

/** The eight words that a check or a clause can have, and two that say that nothing was tried. */
public enum Word {
    /** Every check ran and held, and at least one of them looked at an outcome. */
    KEPT("Kept"),
    /** An outcome was not as it should be. */
    NOT_KEPT("Not kept"),
    /** The adapter, the configuration or the network failed. */
    COULD_NOT_TEST("Could not test"),
    /** The clause is conditional, the vendor declares the condition absent, and a probe agrees. */
    DOES_NOT_APPLY("Does not apply"),
    /** The product lacks what an unconditional clause needs. */
    NOT_OFFERED("Not offered"),
    /** The buyer has waived it, with a reason, a name and an expiry. */
    WAIVED("Waived"),
    /** Shown by people, signed and dated, with evidence. */
    SHOWN_BY_PEOPLE("Shown by people"),
    /** The suite itself erred. */
    SUITE_FAULT("Suite fault"),
    /** The suite has checks for it, which were left out of this run. */
    LEFT_OUT("Left out of this run"),
    /** The suite has no check for it yet. */
    NOT_YET_TESTED("Not yet tested");

    private final String inWords;

    Word(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the word as it stands in a report} */
    public String inWords() {
        return inWords;
    }

    /** {@return whether something was tried at all} */
    public boolean tried() {
        return this != LEFT_OUT && this != NOT_YET_TESTED;
    }

    /** {@return whether it was seen, by the suite or by people, that the promise is kept} */
    boolean shown() {
        return this == KEPT || this == SHOWN_BY_PEOPLE;
    }

    /** {@return whether a must clause with this word stands in nobody's way} */
    boolean settled() {
        return switch (this) {
            case KEPT, DOES_NOT_APPLY, WAIVED, SHOWN_BY_PEOPLE -> true;
            case NOT_KEPT, COULD_NOT_TEST, NOT_OFFERED, SUITE_FAULT, LEFT_OUT, NOT_YET_TESTED -> false;
        };
    }
}
