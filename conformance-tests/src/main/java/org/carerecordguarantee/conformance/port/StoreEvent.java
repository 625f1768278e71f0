package org.carerecordguarantee.conformance.port;

/** What the log of a paper store keeps of keys and doors. */
public enum StoreEvent {
    KEY_TAKEN("took the key"),
    KEY_RETURNED("brought the key back"),
    ENTERED("went in"),
    LEFT("came out");

    private final String inWords;

    StoreEvent(String inWords) {
        this.inWords = inWords;
    }

    /** {@return what somebody did, in plain words} */
    public String inWords() {
        return inWords;
    }
}
