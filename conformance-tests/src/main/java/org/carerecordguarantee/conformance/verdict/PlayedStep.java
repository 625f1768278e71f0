package org.carerecordguarantee.conformance.verdict;

/**
 * One step of a scenario that was performed, as it is kept for whoever recomputes the word of the check.
 *
 * @param words the step as its feature file has it, keyword first; in parentheses for what is done before and after the steps
 * @param ending how it ended
 * @param why in plain words; empty if it held or was not reached
 * @param outcomes how many outcomes it looked at
 */
public record PlayedStep(String words, Ending ending, String why, int outcomes) {

    /** A step that looked at nothing, as far as is known yet. */
    public PlayedStep(String words, Ending ending, String why) {
        this(words, ending, why, 0);
    }

    /** {@return the same step, having looked at so many outcomes} */
    public PlayedStep lookingAt(int outcomes) {
        return new PlayedStep(words, ending, why, outcomes);
    }

    private boolean begins(String keyword) {
        return words.startsWith(keyword + " ");
    }

    /** {@return whether this is a Then, or goes on from one} */
    boolean then(boolean before) {
        return begins("Then") || (before && !begins("Given") && !begins("When") && !words.startsWith("("));
    }
}
