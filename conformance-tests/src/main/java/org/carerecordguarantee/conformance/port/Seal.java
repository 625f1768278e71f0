package org.carerecordguarantee.conformance.port;

/** How a part of a record is closed. */
public enum Seal {
    /** Others see that something is withheld at the person's request. */
    SEALED("seal"),
    /** Others see nothing at all. */
    SEALED_HIDDEN("seal and hide");

    private final String inWords;

    Seal(String inWords) {
        this.inWords = inWords;
    }

    /** {@return what the person does, in plain words} */
    public String inWords() {
        return inWords;
    }
}
