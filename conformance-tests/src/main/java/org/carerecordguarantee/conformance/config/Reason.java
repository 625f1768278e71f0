package org.carerecordguarantee.conformance.config;

/** A reason that somebody must give: one that a reader can weigh, not a word to fill the line. */
final class Reason {

    private static final int WORDS = 3;

    private Reason() {}

    static boolean isReal(String text) {
        return text.strip().split("\\s+").length >= WORDS && text.codePoints().anyMatch(Character::isLetter);
    }
}
