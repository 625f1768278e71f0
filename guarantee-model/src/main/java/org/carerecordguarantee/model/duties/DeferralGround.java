package org.carerecordguarantee.model.duties;

/** Why somebody may be told later, and for no other reason (TELL-03). */
public enum DeferralGround {
    DANGER_TO_SOMEONE("telling would put somebody in danger"),
    PREJUDICE_TO_ENQUIRY("telling would harm a crime or safeguarding enquiry"),
    COURT_RESTRICTION("a court has restricted it"),
    WHEREABOUTS_UNKNOWN("nobody knows where the person is");

    private final String inWords;

    DeferralGround(String inWords) {
        this.inWords = inWords;
    }

    /** The ground as it is told to the person in the end. */
    public String inWords() {
        return inWords;
    }
}
