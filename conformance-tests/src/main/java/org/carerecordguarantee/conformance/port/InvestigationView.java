package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An investigation as somebody sees it who works it or watches over it.
 *
 * @param accused the full name of whoever looked
 * @param owner the full name of whoever is to find out
 * @param dueOn the last day for it in England, as the product shows it; empty if it shows none
 * @param purposes what the accused stated as the purpose of each look that it is about, when they looked
 * @param consequences what followed for the accused, as it was written down
 * @param linkedCase under which number the organisation of the accused has it, if that is another and has said so
 */
public record InvestigationView(
        InvestigationRef investigation,
        State state,
        String accused,
        String owner,
        Optional<LocalDate> dueOn,
        List<Purpose> purposes,
        List<Consequence> consequences,
        Optional<String> linkedCase) {

    /** How an investigation stands. */
    public enum State {
        OPEN("open"),
        JUSTIFIED("justified"),
        UNJUSTIFIED("not justified"),
        INCONCLUSIVE("not clear");

        private final String inWords;

        State(String inWords) {
            this.inWords = inWords;
        }

        /** {@return the state in plain words} */
        public String inWords() {
            return inWords;
        }
    }

    public InvestigationView {
        purposes = List.copyOf(purposes);
        consequences = List.copyOf(consequences);
    }
}
