package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of who looked, for the person it is about and for who checks accesses (LOG-04, LOG-10). */
@Path("api/people/{person}/access-list")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Who looked")
public class AccessListResource {
    private static final int LONGEST_PAGE = 200;

    @Inject
    private Guard guard;

    @Inject
    private PersonList list;

    @Inject
    private Lines lines;

    /**
     * A page of the list, the newest first. That it was read is itself in the list afterwards, and is not shown back to
     * the person unless they ask for {@code show=all}.
     */
    @GET
    @Operation(
            summary = "Read who looked at a record: the person their own, the privacy officer anybody's"
                    + " (LOG-04, LOG-10)")
    @Upholds({"LOG-04", "LOG-10"})
    public AccessListView read(
            @PathParam("person") UUID person,
            @HeaderParam("Purpose") Purpose purpose,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("before") Long before,
            @QueryParam("upTo") Long upTo,
            @QueryParam("show") @DefaultValue("others") String show) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw notUnderstood("limit", "is from 1 to " + LONGEST_PAGE);
        }
        if (!show.equals("others") && !show.equals("all")) {
            throw notUnderstood("show", "is others or all");
        }
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_ACCESS_LIST, purpose),
                        allowed -> Act.Done.of(page(allowed.person(), limit, before, upTo, show))))
                .value();
    }

    private AccessListView page(PersonId person, int limit, Long before, Long upTo, String show) {
        long newest = list.newest(person);
        long bound = upTo == null ? newest : Math.min(upTo, newest);
        long below = before == null ? Long.MAX_VALUE : before;
        List<KeptEntry> kept = list.read(person, bound, below, show.equals("all"), limit + 1);
        boolean more = kept.size() > limit;
        List<KeptEntry> shown = more ? kept.subList(0, limit) : kept;
        String next = more
                ? "/api/people/" + person + "/access-list?limit=" + limit + "&upTo=" + bound + "&before="
                        + shown.get(limit - 1).number() + "&show=" + show
                : null;
        return new AccessListView(
                person.value(), bound, shown.stream().map(lines::line).toList(), next);
    }

    private static RuntimeException notUnderstood(String field, String message) {
        return Problem.of(Reason.NOT_UNDERSTOOD).withField(field, message).declined();
    }
}
