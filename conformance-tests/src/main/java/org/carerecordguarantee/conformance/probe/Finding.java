package org.carerecordguarantee.conformance.probe;

/** What a probe found. */
public enum Finding {
    /** The product has not what is declared absent: what needs it does not apply. */
    ABSENT("a probe agrees"),
    /** The product has it: the declaration is false, and everything is tested as if nobody had made it. */
    PRESENT("declared absent, but the product has it"),
    /** The probe came to nothing: what needs it stays undecided. */
    UNKNOWN("no probe could be made");

    private final String inWords;

    Finding(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the finding in words for a buyer} */
    public String inWords() {
        return inWords;
    }
}
