package org.carerecordguarantee.server.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.server.access.FindPeople;
import org.carerecordguarantee.server.people.PersonSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was found.
 *
 * @param more whether others fit too; narrow the search to see them
 */
@Schema(name = "SearchResults")
public record SearchView(List<Hit> results, boolean more) {

    /** One person who was found. */
    @Schema(name = "SearchHit")
    public record Hit(
            UUID person,
            String name,
            @Schema(nullable = true) LocalDate born,
            @Schema(nullable = true) String nhsNumber) {
        static Hit of(PersonSheet sheet) {
            return new Hit(
                    sheet.id().value(),
                    sheet.name(),
                    sheet.born().orElse(null),
                    sheet.nhsNumber().map(NhsNumber::digits).orElse(null));
        }
    }

    static SearchView of(FindPeople.Found found) {
        return new SearchView(found.people().stream().map(Hit::of).toList(), found.more());
    }
}
