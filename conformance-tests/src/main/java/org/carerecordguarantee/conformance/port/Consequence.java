package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;

/**
 * What followed for somebody who looked without good reason.
 *
 * @param on the day in England on which it happened
 * @param words what was done; for {@link Kind#NO_ACTION}, why nothing was; may be blank, to see the system refuse
 */
public record Consequence(Kind kind, LocalDate on, String words) {

    /** What it was. An adapter picks the nearest of its product. */
    public enum Kind {
        ADVICE("advice"),
        DISCIPLINE("discipline"),
        CONTRACT_ACTION("action under the contract"),
        DISMISSAL("dismissal"),
        REGULATOR("a report to the regulator"),
        POLICE("a report to the police"),
        COMMISSIONER("a report to the Information Commissioner"),
        NO_ACTION("nothing");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        /** {@return the consequence in plain words} */
        public String inWords() {
            return inWords;
        }
    }
}
