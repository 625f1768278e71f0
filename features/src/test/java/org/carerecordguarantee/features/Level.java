package org.carerecordguarantee.features;

import java.util.Locale;

/** What a clause asks of a system. Only a {@code MUST} decides a verdict. */
public enum Level {
    MUST,
    SHOULD,
    REFERENCE;

    /** The tag that says so, which is also the word in the clause table and in the catalogue. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
