package org.carerecordguarantee.model.misuse;

/** What followed for somebody who looked without good reason (ACT-03). */
public enum ConsequenceKind {
    ADVICE("they were given advice"),
    DISCIPLINE("they were disciplined"),
    CONTRACT_ACTION("action was taken under their contract"),
    DISMISSAL("they were dismissed"),
    REGULATOR_REFERRAL("they were reported to their professional regulator"),
    POLICE("they were reported to the police"),
    ICO("they were reported to the Information Commissioner"),
    /** Only with a reason, and signed by a second person. */
    NO_ACTION("nothing followed for them");

    private final String inWords;

    ConsequenceKind(String inWords) {
        this.inWords = inWords;
    }

    /** The consequence as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
