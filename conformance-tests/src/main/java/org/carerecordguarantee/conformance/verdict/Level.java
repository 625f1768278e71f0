package org.carerecordguarantee.conformance.verdict;

/** How binding a clause, or one of its scenarios, is. */
public enum Level {
    /** Decides the verdict. */
    MUST("must"),
    /** Good practice; reported, never lowers a verdict. */
    SHOULD("should"),
    /** This project's own figure or mechanism; reported, never lowers a verdict. */
    REFERENCE("reference");

    private final String inWords;

    Level(String inWords) {
        this.inWords = inWords;
    }

    /** {@return the level as the catalogue writes it} */
    public String inWords() {
        return inWords;
    }

    /**
     * {@return the level that the catalogue writes so}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Level of(String word) {
        for (Level level : values()) {
            if (level.inWords.equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level is called '" + word + "'");
    }
}
