package org.carerecordguarantee.conformance.port;

/** Why somebody looks. Products have their own lists of purposes; an adapter picks the nearest. */
public enum Purpose {
    /** To give the person care and support. */
    DIRECT_CARE("to give care and support"),
    /** To keep the person or somebody else safe. */
    SAFEGUARDING("to keep someone safe"),
    /** To check the quality of care. */
    QUALITY_CHECK("to check the quality of care"),
    /** To keep the record in order. */
    RECORD_KEEPING("to keep the record in order"),
    /** To check who looked. */
    ACCESS_AUDIT("to check who looked"),
    /** The person looks at what is their own. */
    OWN_ACCESS("to see what is their own");

    private final String inWords;

    Purpose(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the purpose in plain words} */
    public String inWords() {
        return inWords;
    }
}
