package org.carerecordguarantee.model.misuse;

/** How likely it is that a breach harms somebody's rights and freedoms (ACT-05). */
public enum BreachRisk {
    UNLIKELY("it is unlikely to harm anybody"),
    LIKELY("it may harm somebody"),
    HIGH("it is likely to harm somebody badly");

    private final String inWords;

    BreachRisk(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether the Information Commissioner has to be told. */
    public boolean toldToCommissioner() {
        return this != UNLIKELY;
    }

    /** Whether the person has to be told. */
    public boolean toldToPerson() {
        return this == HIGH;
    }
}
