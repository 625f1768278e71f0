package org.carerecordguarantee.features;

import java.util.Locale;

/** The cases that a clause is about; without any it holds for all. */
public enum Variant {
    ADULT('A'),
    CHILD('C'),
    PAPER('P'),
    ELECTRONIC('E'),
    JOINT('J'),
    TIMING('T'),
    NEGATIVE('X');

    private final char letter;

    Variant(char letter) {
        this.letter = letter;
    }

    /** The letter in the clause table and in the catalogue. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** The tag that says so. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
