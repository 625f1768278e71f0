package org.carerecordguarantee.features;

import java.util.Locale;

/** How well a commitment is attested by what was published about the guarantee; the strongest word that fits it. */
public enum Status {
    CONFIRMED,
    TOPIC_CONFIRMED,
    INFERRED,
    ADDED;

    /** The tag that says so. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
