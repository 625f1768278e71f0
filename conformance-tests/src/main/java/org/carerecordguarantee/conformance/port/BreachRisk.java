package org.carerecordguarantee.conformance.port;

/** How likely a breach is to harm somebody. */
public enum BreachRisk {
    LOW("low"),
    SOME("there, and not high"),
    HIGH("high");

    private final String inWords;

    BreachRisk(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the risk in plain words} */
    public String inWords() {
        return inWords;
    }
}
