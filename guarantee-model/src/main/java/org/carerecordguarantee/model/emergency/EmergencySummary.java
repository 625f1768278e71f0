package org.carerecordguarantee.model.emergency;

import java.util.Set;
import org.carerecordguarantee.model.decision.Filed;

/**
 * What is shown first in an emergency (EMG-04), and what is never shown to a partner in one (EMG-10), by the categories
 * under which items are filed. Categories are a council's own words, so the usual ones are listed.
 */
public final class EmergencySummary {
    private static final Set<String> FIRST = Set.of(
            "risk",
            "risks",
            "warning",
            "warnings",
            "safety",
            "contact",
            "contacts",
            "key contacts",
            "family and contacts",
            "medicines",
            "medication",
            "health and medicines",
            "capacity",
            "communication",
            "capacity and communication",
            "keys",
            "access to the home",
            "pets",
            "plan",
            "care plan",
            "care and support plan",
            "emergency plan",
            "limits");
    private static final Set<String> NEVER_TO_PARTNERS =
            Set.of("finance", "finances", "money", "third party", "third parties", "adoption");

    private EmergencySummary() {}

    /** Whether an item of this category belongs to what comes first. */
    public static boolean has(String category) {
        return FIRST.contains(Filed.plain(category));
    }

    /** Whether an item of this category is kept from every partner in an emergency. */
    public static boolean isKeptFromPartners(String category) {
        return NEVER_TO_PARTNERS.contains(Filed.plain(category));
    }

    /** The categories of what comes first, in lower case. */
    public static Set<String> categories() {
        return FIRST;
    }
}
