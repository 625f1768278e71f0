package org.carerecordguarantee.model.limits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** How a part of a record is closed to everybody but the person (LIM-04). */
public enum Seal {
    /** Others are told that something is withheld at the person's request. */
    SEALED("others see that something is withheld"),
    /** To others it is as if it did not exist. */
    SEALED_HIDDEN("others do not see that there is anything");

    // What others are kept safe by, or what the law's power rests on, is never hidden: it may be sealed.
    private static final Set<String> NEVER_HIDDEN = Set.of("safeguarding", "risk", "legal", "court");

    private final String inWords;

    Seal(String inWords) {
        this.inWords = inWords;
    }

    /** What others see of it. */
    public String inWords() {
        return inWords;
    }

    /**
     * Whether a category may be closed so. Markers of risk and facts of legal status are never hidden, because somebody
     * who does not know of them may come to harm.
     */
    public boolean mayClose(String category) {
        return this == SEALED
                || Arrays.stream(category.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .noneMatch(NEVER_HIDDEN::contains);
    }
}
