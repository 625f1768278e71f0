package org.carerecordguarantee.features;

import java.util.Locale;

/**
 * What a product must serve at all for a scenario to apply to it. A product that does not may say so; a run then looks whether that is
 * true. That a product serves adults or children needs no condition: it follows from the cast.
 */
public enum Condition {
    PAPER;

    private static final String TAG = "if-";

    /** The word in the catalogue, and in a supplier's declaration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tag that says so. */
    public String tag() {
        return TAG + word();
    }
}
