package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody types to find a person; at least one of the three. */
public record SearchTerms(Optional<String> name, Optional<LocalDate> born, Optional<String> nhsNumber) {

    /** {@return a search by name} */
    public static SearchTerms name(String name) {
        return new SearchTerms(Optional.of(name), Optional.empty(), Optional.empty());
    }

    /** {@return a search by NHS number} */
    public static SearchTerms nhsNumber(String nhsNumber) {
        return new SearchTerms(Optional.empty(), Optional.empty(), Optional.of(nhsNumber));
    }
}
