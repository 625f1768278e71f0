package org.carerecordguarantee.model.misuse;

import org.carerecordguarantee.model.duties.Verdict;

/** How an investigation stands (ACT-01). It is opened once and closed once. */
public enum InvestigationState {
    OPEN("it is being looked into"),
    JUSTIFIED(Verdict.JUSTIFIED.inWords()),
    UNJUSTIFIED(Verdict.UNJUSTIFIED.inWords()),
    INCONCLUSIVE(Verdict.INCONCLUSIVE.inWords());

    private final String inWords;

    InvestigationState(String inWords) {
        this.inWords = inWords;
    }

    /** The state that a verdict brings. */
    public static InvestigationState of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    public String inWords() {
        return inWords;
    }
}
