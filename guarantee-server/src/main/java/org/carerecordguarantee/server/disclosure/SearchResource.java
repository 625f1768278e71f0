package org.carerecordguarantee.server.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.server.access.FindPeople;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.SearchTerms;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looks for people. The terms travel in the body, so that no name or number stands in an address. */
@Path("api/searches")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Search")
public class SearchResource {
    private static final int LONGEST_NAME = 100;

    @Inject
    private FindPeople people;

    /** Staff find whom they do not know outside work; outsiders find whom they work with, and nobody else. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Look for people; outsiders find only those they work with (CNF-10, LOG-07, CTL-05)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSearch.class)))
    @Upholds({"CNF-10", "LOG-07"})
    public SearchView search(@HeaderParam("Purpose") Purpose purpose, Body body) {
        body.only("name", "born", "nhsNumber");
        Optional<String> name = body.maybeText("name").filter(text -> !text.isBlank());
        Optional<LocalDate> born = body.maybeDate("born");
        Optional<String> nhsNumber = body.maybeText("nhsNumber").filter(text -> !text.isBlank());
        SearchTerms terms = terms(name, born, nhsNumber);
        Map<String, String> asGiven = new TreeMap<>();
        name.ifPresent(term -> asGiven.put("name", term));
        born.ifPresent(term -> asGiven.put("born", term.toString()));
        nhsNumber.ifPresent(term -> asGiven.put("nhsNumber", term));
        return SearchView.of(Refusals.openedOrDeclined(people.search(terms, asGiven, purpose))
                .value());
    }

    private static SearchTerms terms(Optional<String> name, Optional<LocalDate> born, Optional<String> nhsNumber) {
        if (name.isEmpty() && born.isEmpty() && nhsNumber.isEmpty()) {
            throw notAccepted("name", "Give a name, a birth date or an NHS number.");
        }
        if (name.isPresent() && !SearchTerms.longEnough(name.get())) {
            throw notAccepted("name", "Give at least " + SearchTerms.SHORTEST_NAME + " letters of the name.");
        }
        if (name.isPresent() && name.get().length() > LONGEST_NAME) {
            throw notAccepted("name", "Give at most " + LONGEST_NAME + " characters of the name.");
        }
        Optional<NhsNumber> number = nhsNumber.map(text ->
                NhsNumber.written(text).orElseThrow(() -> notAccepted("nhsNumber", "This is not an NHS number.")));
        return new SearchTerms(name, born, number);
    }

    private static RuntimeException notAccepted(String field, String message) {
        return Problem.of(Reason.NOT_ACCEPTED).withField(field, message).declined();
    }
}
