package org.carerecordguarantee.server.people;

import java.time.LocalDate;
import java.util.Optional;
import org.carerecordguarantee.model.people.NhsNumber;

/**
 * What somebody looks for a person by. All that are given must fit.
 *
 * <p>INVARIANT: at least one is given, and a name has at least two letters or digits.
 *
 * @param name the beginning of any part of the name, without regard to capitals and accents
 */
public record SearchTerms(Optional<String> name, Optional<LocalDate> born, Optional<NhsNumber> nhsNumber) {
    /** Fewer would list half the county. */
    public static final int SHORTEST_NAME = 2;

    public SearchTerms {
        if (name.isEmpty() && born.isEmpty() && nhsNumber.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
        if (name.isPresent() && !longEnough(name.get())) {
            throw new IllegalArgumentException("the name is too short");
        }
    }

    /** Whether enough of the name is given to be looked for. */
    public static boolean longEnough(String name) {
        return NameKey.of(name).replace(" ", "").length() >= SHORTEST_NAME;
    }
}
