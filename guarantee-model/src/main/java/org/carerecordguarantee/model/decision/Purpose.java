package org.carerecordguarantee.model.decision;

/** What somebody says they are looking for, at the time of the look. */
public enum Purpose {
    DIRECT_CARE("to give you care and support"),
    SAFEGUARDING("to keep you or somebody else safe"),
    DISCHARGE_FUNDING("to arrange who pays for your care when you leave hospital"),
    QUALITY_CHECK("to check the quality of care"),
    RECORD_KEEPING("to keep your record in order"),
    ACCESS_AUDIT("to check who looked at your record"),
    /** Only ever the person's own. */
    OWN_ACCESS("to see it for yourself");

    private final String inWords;

    Purpose(String inWords) {
        this.inWords = inWords;
    }

    /** The purpose as it is told to the person. */
    public String inWords() {
        return inWords;
    }
}
