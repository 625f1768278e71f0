package org.carerecordguarantee.model.sharing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.Purpose;

/**
 * What a partner needs of a record for one purpose, by the categories under which items are filed (SHR-03). It says what
 * is needed and not what is kept back: a category of which nobody has thought is kept back.
 *
 * <p>Categories are a council's own words, so the usual ones are listed. Money, work, quarrels in the family, what is
 * about other people, and adoption are in no template but one: money, where the purpose is to pay for a discharge.
 */
enum PurposeTemplate {
    /** The agreed part of the record for those who give care beside the council. */
    CARE(
            "access to the home",
            "assessment",
            "assessments",
            "capacity",
            "capacity and communication",
            "care",
            "care and support",
            "care and support plan",
            "care notes",
            "care plan",
            "communication",
            "contact",
            "contacts",
            "daily life",
            "daily living",
            "emergency plan",
            "family and contacts",
            "health",
            "health and medicines",
            "home",
            "hospital",
            "key contacts",
            "keys",
            "limits",
            "medication",
            "medicines",
            "pets",
            "plan",
            "review",
            "reviews",
            "risk",
            "risks",
            "safety",
            "visits",
            "warning",
            "warnings"),
    /** The same, and who pays. */
    DISCHARGE(CARE, "finance", "finances", "money"),
    /** Nothing: it is not theirs to do. */
    NONE();

    // Unmodifiable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> categories;

    PurposeTemplate(String... categories) {
        this.categories = Set.of(categories);
    }

    PurposeTemplate(PurposeTemplate also, String... categories) {
        this.categories =
                Stream.concat(also.categories.stream(), Stream.of(categories)).collect(Collectors.toUnmodifiableSet());
    }

    /** The template for a purpose. */
    static PurposeTemplate of(Purpose purpose) {
        return switch (purpose) {
            case DIRECT_CARE, SAFEGUARDING -> CARE;
            case DISCHARGE_FUNDING -> DISCHARGE;
            case QUALITY_CHECK, RECORD_KEEPING, ACCESS_AUDIT, OWN_ACCESS -> NONE;
        };
    }

    /** Whether an item of this category is needed. */
    boolean needs(String category) {
        return categories.contains(Filed.plain(category));
    }
}
