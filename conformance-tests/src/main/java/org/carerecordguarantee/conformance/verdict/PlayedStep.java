package org.carerecordguarantee.conformance.verdict;

/**
 * One step of a scenario that was performed, as it is kept for whoever recomputes the word of the check.
 *
 * @param words the step as its feature file has it, keyword first; in parentheses for what is done before and after the steps
 * @param ending how it ended
 * @param why in plain words; empty if it held or was not reached
 */
public record PlayedStep(String words, Ending ending, String why) {

    private boolean begins(String keyword) {
        return words.startsWith(keyword + " ");
    }

    /** {@return whether this is a Then, or goes on from one} */
    boolean then(boolean before) {
        return begins("Then") || (before && !begins("Given") && !begins("When") && !words.startsWith("("));
    }
}
