package org.carerecordguarantee.conformance.port;

/** What an account of somebody at work may lack. Each alone keeps them out (CTL-01). */
public enum AccountGap {
    SHARED("more than one person signs in with it"),
    NO_SPONSOR("nobody answers for it"),
    NO_UNDERTAKING("there is no signed promise to keep things private");

    private final String inWords;

    AccountGap(String inWords) {
        this.inWords = inWords;
    }

    /** {@return what is amiss with the account, in plain words} */
    public String inWords() {
        return inWords;
    }
}
